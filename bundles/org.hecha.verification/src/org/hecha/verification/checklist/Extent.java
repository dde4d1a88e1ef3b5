package org.hecha.verification.checklist;

/** How often a question is asked. */
public enum Extent {
    /** Once. */
    ONCE,
    /** For every emission source that is quantified or whose data are missing. */
    SOURCE,
    /** For every facility. */
    FACILITY
}
