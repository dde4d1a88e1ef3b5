package org.hecha.scoring;

/** State of a basic condition or of a part of it. */
public enum GateState {
    /** Met, with its proof. */
    MET,
    /** Not met. */
    NOT_MET,
    /** Does not apply, where the document allows it and a reason is given. */
    NOT_APPLICABLE,
    /** Cannot be decided: not answered, or without the proof it needs. */
    OPEN;

    /** Whether it stands in nobody's way. */
    public boolean passes() {
        return this == MET || this == NOT_APPLICABLE;
    }
}
