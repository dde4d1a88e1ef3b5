package org.hecha.standard.seal;

/** Main indication after EN 319 102-1. */
public enum Indication {
    TOTAL_PASSED, INDETERMINATE, TOTAL_FAILED;

    /** The word as ETSI writes it: {@code TOTAL-PASSED}. */
    public String word() {
        return name().replace('_', '-');
    }
}
