package org.hecha.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/**
 * Several commands as one, each made when those before it are done, so that it builds upon them. Where one fails, those
 * before it are taken back.
 */
public final class Steps extends AbstractCommand {

    private final List<Supplier<Optional<Command>>> steps = new ArrayList<>();
    private final List<Command> done = new ArrayList<>();

    /** @param label what is done, as undo says it */
    public Steps(String label) {
        super(label);
    }

    /** Adds a step. @param step makes its command, empty where nothing is to be done; asked again until it is executed */
    public Steps then(Supplier<Optional<Command>> step) {
        steps.add(step);
        return this;
    }

    /** Whether the first steps that can be made already would change something. */
    public boolean wouldChange() {
        return steps.stream().anyMatch(step -> step.get().isPresent());
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        try {
            for (Supplier<Optional<Command>> step : steps) {
                step.get().ifPresent(this::run);
            }
        } catch (RuntimeException e) {
            undo();
            done.clear();
            throw e;
        }
    }

    private void run(Command command) {
        if (!command.canExecute()) {
            throw new IllegalStateException(String.valueOf(command.getLabel()));
        }
        command.execute();
        done.add(command);
    }

    @Override
    public boolean canUndo() {
        return done.stream().allMatch(Command::canUndo);
    }

    @Override
    public void undo() {
        for (int i = done.size() - 1; i >= 0; i--) {
            done.get(i).undo();
        }
    }

    @Override
    public void redo() {
        done.forEach(Command::redo);
    }

    @Override
    public void dispose() {
        done.forEach(Command::dispose);
        super.dispose();
    }
}
