package org.hecha.ui.internal.calculation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.internal.jobs.BackgroundRun;
import org.hecha.verification.CheckRun;
import org.hecha.verification.Verification;

/** Asks every rule in the background and records the answers by one command that can be undone. UI thread. */
public final class Checking {

    private static final Messages MESSAGES = Messages.of(Checking.class);

    private final Session session;
    private final Supplier<Optional<Verification>> verification;
    private final Reporter reporter;
    private final BackgroundRun<EngagementDocument, Snapshot> run;

    /**
     * @param verification the service, if it is there at that moment; asked from any thread
     * @param ui runs what must run on the UI thread, later
     * @param reporter told when the answers could not be recorded
     */
    public Checking(Session session, Supplier<Optional<Verification>> verification, Executor ui, Reporter reporter) {
        this.session = session;
        this.verification = verification;
        this.reporter = reporter;
        this.run = new BackgroundRun<>(session, ui, reporter, MESSAGES.text("checking"), Snapshot.source(session), //$NON-NLS-1$
                true, this::ask);
    }

    /** Asks every rule now. */
    public void check() {
        run.begin(0);
    }

    /** Asks a running check to stop. */
    public void stop() {
        run.cancel();
    }

    private Runnable ask(EngagementDocument open, Snapshot copy, IProgressMonitor monitor) {
        Verification service = verification.get()
                .orElseThrow(() -> new IllegalStateException(Speech.in(MESSAGES.text("noVerification")))); //$NON-NLS-1$
        CheckRun answers = service.check(copy.engagement(), copy.inventory(), copy.evidence(), copy.findings(),
                Optional.of(open.folder()));
        return () -> record(service, open, answers);
    }

    private void record(Verification service, EngagementDocument open, CheckRun answers) {
        try {
            session.execute(service.record(open.domain(), open.engagement(), open.findings(), answers,
                    System.getProperty("user.name"), Instant.now().truncatedTo(ChronoUnit.SECONDS))); //$NON-NLS-1$
        } catch (Refusal refusal) {
            reporter.tell(refusal);
        }
    }
}
