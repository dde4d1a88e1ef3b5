package org.hecha.seal;

import java.util.Arrays;
import java.util.Optional;

/** How much proof travels with a signature: the baseline levels of EN 319 122-1, EN 319 142-1. Each holds those before. */
public enum SignatureLevel {

    /** The signature with what identifies its signer. */
    B,
    /** And a time stamp that proves when it existed. */
    T,
    /** And all certificates and revocation data that validation needs: it can be validated offline. */
    LT,
    /** And an archive time stamp over all of that, which can be renewed before algorithms or certificates age. */
    LTA;

    /** The name as validators write it, for instance {@code CAdES-BASELINE-LT}. @param form CAdES or PAdES */
    public String format(String form) {
        return form + "-BASELINE-" + name();
    }

    /** The level of that name, in any case. */
    public static Optional<SignatureLevel> of(String name) {
        return Arrays.stream(values()).filter(level -> level.name().equalsIgnoreCase(name)).findFirst();
    }
}
