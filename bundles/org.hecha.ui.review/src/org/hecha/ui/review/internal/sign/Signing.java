package org.hecha.ui.review.internal.sign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.seal.PdfSigned;
import org.hecha.seal.PdfSigning;
import org.hecha.seal.SealResult;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.Sealing;
import org.hecha.seal.SignatureAppearance;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.SigningKey;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.ui.review.internal.notes.SealedNotes;
import org.hecha.ui.review.internal.opening.DistinguishedName;
import org.hecha.ui.review.internal.opening.VerificationChoice;

/** Signs as planned and verifies what was signed. Not on the UI thread; without state. */
public final class Signing {

    private static final Messages MESSAGES = Messages.of(Signing.class);

    private final Sealing sealing;
    private final PdfSigning pdfs;
    private final PackageVerifier verifier;

    public Signing(Sealing sealing, PdfSigning pdfs, PackageVerifier verifier) {
        this.sealing = sealing;
        this.pdfs = pdfs;
        this.verifier = verifier;
    }

    /**
     * Signs.
     *
     * @param key stays open
     * @param secret password for the time-stamping authority; filled with zeros
     * @throws Refusal in one sentence; the file is as before
     * @throws org.eclipse.core.runtime.OperationCanceledException when the user cancelled; the file is as before
     */
    public SigningOutcome sign(SigningPlan plan, ProofChoice proof, SigningKey key, char[] secret, IProgressMonitor monitor)
            throws Refusal {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        SignatureRequest request = proof.request(key, plan.role(), verifier, secret);
        Optional<PackageVerdict> before = plan.what() == What.COUNTERSIGN || plan.what() == What.PDF
                ? Optional.of(verify(plan.source(), proof, progress.split(20))) : Optional.empty();
        List<Localized> said = new ArrayList<>();
        Path file = plan.target();
        Existing existing = plan.replace() || plan.inPlace() ? Existing.REPLACE : Existing.REFUSE;
        switch (plan.what()) {
            case REPORT -> pdf(plan.report(), plan.report(), existing, plan, request, said, progress.split(50));
            case PDF -> pdf(plan.source(), file, existing, plan, request, said, progress.split(50));
            case PACKAGE -> packed(sealing.seal(plan.source(), file, existing, request, progress.split(50)), said);
            case BOTH -> {
                demandFree(file, existing);
                pdf(plan.report(), plan.report(), Existing.REPLACE, plan, request, said, progress.split(20));
                packedAfterReport(plan, existing, request, said, progress.split(30));
            }
            case COUNTERSIGN -> packed(sealing.sign(plan.source(), file, existing, request, progress.split(50)), said);
            case NOTES -> {
                SealedNotes.seal(sealing, plan.source(), file, request, progress.split(50));
                said.add(MESSAGES.text("notesSigned", file)); //$NON-NLS-1$
            }
        }
        PackageVerdict after = verify(file, proof, progress.split(30));
        before.ifPresent(verdict -> said.add(kept(verdict, after)));
        return new SigningOutcome(file, said, after, before.map(verdict -> Survival.whole(verdict, after)).orElse(true));
    }

    private static Localized kept(PackageVerdict before, PackageVerdict after) {
        return before.signatures().isEmpty() ? MESSAGES.text("noneBefore") //$NON-NLS-1$
                : MESSAGES.text(Survival.whole(before, after) ? "allWhole" : "notWhole", before.signatures().size()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void demandFree(Path file, Existing existing) throws Refusal {
        if (existing == Existing.REFUSE && Files.exists(file)) {
            // Nothing is signed for a package that cannot be written.
            throw new Refusal(MESSAGES.text("targetExists", file)); //$NON-NLS-1$
        }
    }

    /** The report is signed by then, and stays so; whoever tries again seals without signing it twice. */
    private void packedAfterReport(SigningPlan plan, Existing existing, SignatureRequest request, List<Localized> said,
            IProgressMonitor monitor) throws Refusal {
        try {
            packed(sealing.seal(plan.source(), plan.target(), existing, request, monitor), said);
        } catch (Refusal refusal) {
            throw new Refusal(MESSAGES.text("reportSignedOnly", (Localized) refusal::in), refusal); //$NON-NLS-1$
        }
    }

    private void pdf(Path pdf, Path target, Existing existing, SigningPlan plan, SignatureRequest request, List<Localized> said,
            IProgressMonitor monitor) throws Refusal {
        PdfSigned signed = pdfs.sign(pdf, target, existing, request, new SignatureAppearance(plan.language()), monitor);
        said.add(MESSAGES.text("pdfSigned", signed.file(), signed.level(), DistinguishedName.shortly(signed.signer()))); //$NON-NLS-1$
    }

    private static void packed(SealResult result, List<Localized> said) {
        said.add(MESSAGES.text("packed", result.file(), result.files().size(), DistinguishedName.shortly(result.signer()))); //$NON-NLS-1$
        if (!result.leftOut().isEmpty()) {
            said.add(MESSAGES.text("leftOut", String.join(", ", result.leftOut()))); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private PackageVerdict verify(Path file, ProofChoice proof, IProgressMonitor monitor) throws Refusal {
        VerificationChoice choice = new VerificationChoice(proof.trust(), proof.revocation(), proof.online(), Optional.empty(),
                List.of(), Optional.empty());
        return verifier.verify(file, choice.settings(verifier), monitor);
    }
}
