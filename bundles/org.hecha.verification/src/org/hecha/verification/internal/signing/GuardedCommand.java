package org.hecha.verification.internal.signing;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** A change together with the voiding that follows from it, found when the change is done. */
final class GuardedCommand extends CompoundCommand {

    private final Supplier<Optional<Command>> consequence;

    GuardedCommand(Command change, Supplier<Optional<Command>> consequence) {
        super(change.getLabel());
        append(change);
        this.consequence = consequence;
    }

    @Override
    public void execute() {
        super.execute();
        try {
            consequence.get().ifPresent(this::appendAndExecute);
        } catch (RuntimeException e) {
            // the stack forgets a command that failed; what it did must not stay
            super.undo();
            throw e;
        }
    }
}
