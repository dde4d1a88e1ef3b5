package org.hecha.ui.internal.window;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.ui.BeforeSave;
import org.hecha.verification.process.Processes;

/** Voids, with every save, the sign-offs over what was changed since they were given. UI thread. */
public final class SignOffGuard implements BeforeSave {

    private final Supplier<Optional<Processes>> processes;

    /** @param processes the service, where it is there */
    public SignOffGuard(Supplier<Optional<Processes>> processes) {
        this.processes = processes;
    }

    @Override
    public void prepare(EngagementDocument document) throws Refusal {
        Optional<Command> voiding = processes.get().flatMap(
                service -> service.signOffs().voidCommand(document, Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        if (voiding.isPresent()) {
            document.execute(voiding.get());
        }
    }
}
