package org.hecha.evidence.internal.intake;

import java.io.IOException;

import org.hecha.core.text.Refusal;

/** A refusal on its way out of a step that runs beside others. */
final class Flaw extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Flaw(Refusal refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
