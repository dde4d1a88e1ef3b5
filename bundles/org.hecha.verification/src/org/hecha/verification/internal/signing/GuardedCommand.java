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
        consequence.get().ifPresent(this::appendAndExecute);
    }
}
