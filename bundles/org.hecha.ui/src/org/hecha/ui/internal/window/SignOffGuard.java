package org.hecha.ui.internal.window;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.IdentityCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.BeforeSave;
import org.hecha.verification.process.Processes;
import org.hecha.verification.process.SignOffs;
import org.hecha.verification.process.SignOffs.Broken;

/** Voids, with every save, the sign-offs over what was changed since they were given. */
public final class SignOffGuard implements BeforeSave {

    private final Supplier<Optional<Processes>> processes;

    /** @param processes the service, where it is there; asked from any thread */
    public SignOffGuard(Supplier<Optional<Processes>> processes) {
        this.processes = processes;
    }

    @Override
    public Optional<Supplier<Command>> find(EngagementDocument document) {
        return processes.get().map(Processes::signOffs).flatMap(signOffs -> voiding(document, signOffs));
    }

    private static Optional<Supplier<Command>> voiding(EngagementDocument document, SignOffs signOffs) {
        List<Broken> broken = signOffs.broken(document);
        return broken.isEmpty() ? Optional.empty() : Optional.of(() -> signOffs.voidCommand(document, broken,
                Instant.now().truncatedTo(ChronoUnit.SECONDS)).orElse(IdentityCommand.INSTANCE));
    }
}
