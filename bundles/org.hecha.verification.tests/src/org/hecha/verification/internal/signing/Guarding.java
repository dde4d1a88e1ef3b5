package org.hecha.verification.internal.signing;

import org.eclipse.emf.common.command.Command;

/** Guarded commands for tests of other packages. */
public final class Guarding {

    private Guarding() {
    }

    /** A change whose consequence cannot be found. */
    public static Command breakingOff(Command change) {
        return new GuardedCommand(change, () -> {
            throw new IllegalStateException("broken off");
        });
    }
}
