package org.hecha.ui.score.internal.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hecha.core.OpenDossier;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.PackageReference;
import org.hecha.scoring.Scoring;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.ui.Background;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;
import org.hecha.ui.score.DossierListener;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.score.Scored;

/**
 * Keeps the scorecard up to date: verifies the packages and scores in the background after the dossier was opened and
 * after every change, and drops what came from an older state. Told on the UI thread.
 */
public final class Assessor implements DossierListener {

    private static final Messages MESSAGES = Messages.of(Assessor.class);

    private final DossierSession session;
    private final Supplier<Optional<Scoring>> scoring;
    private final Supplier<Optional<PackageVerifier>> verifier;
    private final TrustFiles trust;
    private final Supplier<Background> background;
    private final Verdicts verdicts = new Verdicts();
    private Work running;

    /**
     * @param scoring the service, if it is there at that moment; asked from any thread
     * @param verifier likewise
     * @param background asked when it is needed
     */
    public Assessor(DossierSession session, Supplier<Optional<Scoring>> scoring, Supplier<Optional<PackageVerifier>> verifier,
            TrustFiles trust, Supplier<Background> background) {
        this.session = session;
        this.scoring = scoring;
        this.verifier = verifier;
        this.trust = trust;
        this.background = background;
    }

    @Override
    public void dossierChanged() {
        score();
    }

    @Override
    public void contentChanged() {
        score();
    }

    /** Verifies every package anew, whatever is known about it, and scores. */
    public void verifyAnew() {
        verdicts.forget();
        score();
    }

    /** Scores the dossier as it is now; nothing is done while none is open. */
    public void score() {
        if (running != null) {
            running.cancel().run();
            running = null;
        }
        Optional<OpenDossier> open = session.document();
        if (open.isPresent()) {
            Dossier copy = open.get().copy();
            Path file = open.get().file();
            long generation = session.generation();
            List<Path> trustFiles = trust.files();
            Map<String, String> choices = session.interpretations();
            running = background.get().run(Speech.in(MESSAGES.text("scoring")), //$NON-NLS-1$
                    monitor -> assess(copy, file, trustFiles, choices, monitor), result -> session.accept(generation, result));
        }
    }

    private Scored assess(Dossier dossier, Path file, List<Path> trustFiles, Map<String, String> choices,
            IProgressMonitor monitor) {
        Map<String, PackageVerdict> found = new LinkedHashMap<>();
        Map<String, Localized> unreadable = new LinkedHashMap<>();
        try {
            verify(dossier, file, trustFiles, found, unreadable, monitor);
            Scoring service = scoring.get().orElseThrow(() -> new Refusal(MESSAGES.text("noScoring"))); //$NON-NLS-1$
            return new Scored(Optional.of(service.score(dossier, found, choices)), Optional.empty(), found, unreadable,
                    Instant.now());
        } catch (Refusal refusal) {
            Localized said = refusal::in;
            return new Scored(Optional.empty(), Optional.of(said), found, unreadable, Instant.now());
        }
    }

    private void verify(Dossier dossier, Path file, List<Path> trustFiles, Map<String, PackageVerdict> found,
            Map<String, Localized> unreadable, IProgressMonitor monitor) throws Refusal {
        List<PackageReference> references = dossier.getPackages();
        if (references.isEmpty()) {
            return;
        }
        PackageVerifier service = verifier.get().orElseThrow(() -> new Refusal(MESSAGES.text("noVerifier"))); //$NON-NLS-1$
        TrustAnchors anchors = service.readTrust(trustFiles);
        SubMonitor progress = SubMonitor.convert(monitor, references.size());
        for (PackageReference reference : references) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            SubMonitor part = progress.split(1);
            try {
                Path target = file.resolveSibling(String.valueOf(reference.getPath()));
                found.put(reference.getId(), verdicts.of(target, service, trustFiles, anchors, part));
            } catch (Refusal refusal) {
                unreadable.put(reference.getId(), refusal::in);
            }
        }
    }
}
