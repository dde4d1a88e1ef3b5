package org.hecha.ui.review.internal.sign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.seal.PdfSigning;
import org.hecha.seal.Sealing;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.ui.Background;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Reporter;
import org.hecha.ui.Saving;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.review.internal.notes.SealedNotes;
import org.hecha.ui.review.internal.opening.PackageCase;
import org.hecha.ui.review.internal.opening.Review;
import org.hecha.verification.process.Processes;

/** Prepares what is to be signed and opens the wizard; shows afterwards what came of it. In the application's context. UI thread. */
public final class SigningDesk {

    private static final Messages MESSAGES = Messages.of(SigningDesk.class);
    private static final Speech SPEECH = Speech.of(SigningDesk.class);

    private final Session session;
    private final Review review;
    private final Background background;
    private final Reporter reporter;
    private final IEclipseContext context;
    private final Consumer<SignWizard> dialog;

    /** @param context has the services; @param dialog shows the wizard and returns when it is closed */
    public SigningDesk(Session session, Review review, Background background, Reporter reporter, IEclipseContext context,
            Consumer<SignWizard> dialog) {
        this.session = session;
        this.review = review;
        this.background = background;
        this.reporter = reporter;
        this.context = context;
        this.dialog = dialog;
    }

    /** Whether the open engagement can be signed: it is not the content of a package. */
    public boolean canSign() {
        return session.document().isPresent() && !session.isReadOnly();
    }

    /** Signs the open engagement: it is saved, then what stands against it is found out, then the wizard opens. */
    public void signEngagement() {
        EngagementDocument document = session.document().orElseThrow();
        if (document.isDirty()) {
            context.get(Saving.class).save(() -> prepareToSign(document));
        } else {
            prepareToSign(document);
        }
    }

    private void prepareToSign(EngagementDocument document) {
        Path folder = document.folder();
        Optional<Processes> processes = Optional.ofNullable(context.get(Processes.class));
        background.run(SPEECH.say("preparing"), monitor -> prepare(folder, processes, monitor), this::open); //$NON-NLS-1$
    }

    private SigningPlan prepare(Path folder, Optional<Processes> processes, IProgressMonitor monitor) throws Refusal {
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            List<Localized> obstacles = processes.map(each -> each.gate().obstacles(document)).orElse(List.of());
            List<Localized> remarks = new ArrayList<>();
            if (processes.isEmpty()) {
                remarks.add(MESSAGES.text("gateMissing")); //$NON-NLS-1$
            } else if (!processes.get().gate().recorded(document)) {
                remarks.add(MESSAGES.text("withoutProcess")); //$NON-NLS-1$
            }
            Locale language = "en".equals(document.engagement().getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE; //$NON-NLS-1$
            SigningPlan first = plan(List.of(What.BOTH, What.PACKAGE, What.REPORT), folder, obstacles, remarks, language);
            if (!Files.isRegularFile(first.report())) {
                remarks.add(MESSAGES.text("reportMissing")); //$NON-NLS-1$
                return plan(List.of(What.PACKAGE), folder, obstacles, remarks, language);
            }
            return isSigned(first.report(), monitor)
                    ? plan(List.of(What.PACKAGE, What.REPORT, What.BOTH), folder, obstacles, remarks, language) : first;
        }
    }

    private boolean isSigned(Path report, IProgressMonitor monitor) throws Refusal {
        return !review.service().verify(report, new TrustAnchors(List.of()), Instant.now(), monitor).signatures().isEmpty();
    }

    private static SigningPlan plan(List<What> offered, Path folder, List<Localized> obstacles, List<Localized> remarks,
            Locale language) {
        SigningPlan plan = new SigningPlan(offered, folder, SigningPlan.beside(folder), obstacles, remarks, language);
        plan.role(SignerRole.LEAD_VERIFIER);
        return plan;
    }

    /** Whether a further signature can be put on what is under review: nothing that was signed has been found changed. */
    public boolean canCountersign() {
        return review.current().map(open -> open.verdict().signatures()).filter(signatures -> !signatures.isEmpty()
                && signatures.stream().noneMatch(each -> each.indication() == Indication.TOTAL_FAILED)).isPresent();
    }

    /** Puts a further signature on the package under review. */
    public void countersign() {
        PackageCase open = review.current().orElseThrow();
        boolean pdf = open.name().toLowerCase(Locale.ROOT).endsWith(".pdf"); //$NON-NLS-1$
        SigningPlan plan = new SigningPlan(List.of(pdf ? What.PDF : What.COUNTERSIGN), open.file(), open.file(), List.of(),
                List.of(MESSAGES.text("earlierStay")), Locale.getDefault()); //$NON-NLS-1$
        plan.role(nextRole(open.verdict()));
        open(plan);
    }

    /** The role whose turn it is after those that have signed. */
    static SignerRole nextRole(PackageVerdict verdict) {
        int last = verdict.signatures().stream().flatMap(each -> each.proof().role().stream()).mapToInt(Enum::ordinal).max().orElse(-1);
        return SignerRole.values()[Math.min(last + 1, SignerRole.values().length - 1)];
    }

    /** Signs some PDF. */
    public void signPdf(Path pdf) {
        SigningPlan plan = new SigningPlan(List.of(What.PDF), pdf, pdf, List.of(), List.of(), Locale.getDefault());
        plan.role(SignerRole.LEAD_VERIFIER);
        open(plan);
    }

    /** Signs notes on a package. @param draft the notes; @param packageFile what they speak of */
    public void signNotes(Path draft, Path packageFile) {
        SigningPlan plan = new SigningPlan(List.of(What.NOTES), draft, SealedNotes.next(packageFile), List.of(),
                List.of(MESSAGES.text("notesApart")), Locale.getDefault()); //$NON-NLS-1$
        plan.role(SignerRole.REVIEWER);
        open(plan);
    }

    private void open(SigningPlan plan) {
        try {
            PackageVerifier verifier = review.service();
            Sealing sealing = context.get(Sealing.class);
            PdfSigning pdfs = context.get(PdfSigning.class);
            if (sealing == null || pdfs == null) {
                throw new Refusal(MESSAGES.text("noSealing")); //$NON-NLS-1$
            }
            SignWizard wizard = new SignWizard(plan, new Signing(sealing, pdfs, verifier), review.memory(), context.get(FileChoice.class));
            dialog.accept(wizard);
            wizard.outcome().ifPresent(done -> after(plan.what(), done));
        } catch (Refusal refusal) {
            reporter.tell(refusal);
        }
    }

    private void after(What what, SigningOutcome done) {
        boolean shown = review.current().filter(open -> open.file().equals(done.file())).isPresent();
        if (what == What.COUNTERSIGN || what == What.PDF && shown) {
            review.open(done.file());
        } else if (what == What.NOTES) {
            review.told();
        }
    }
}
