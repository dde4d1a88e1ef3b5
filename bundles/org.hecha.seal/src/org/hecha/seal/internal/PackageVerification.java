package org.hecha.seal.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.text.Refusal;
import org.hecha.core.work.Pace;
import org.hecha.seal.internal.certificate.TrustFiles;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.internal.revocation.OnlineRevocation;
import org.hecha.seal.internal.pades.PdfVerdicts;
import org.hecha.seal.internal.pades.PdfVerification;
import org.hecha.seal.internal.verify.Inspection;
import org.hecha.seal.internal.zip.ZipArchive;
import org.hecha.standard.seal.PackageQuestion;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.standard.seal.VerificationSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Verifies packages, ours and those of other programs. */
@Component(service = PackageVerifier.class)
public final class PackageVerification implements PackageVerifier {

    private static final Duration ONLINE_DEADLINE = Duration.ofSeconds(30);

    private final List<PackageQuestion> questions;

    /** @param questions what is asked about packages beside their signatures */
    @Activate
    public PackageVerification(@Reference(name = "questions", cardinality = ReferenceCardinality.MULTIPLE,
            policyOption = ReferencePolicyOption.GREEDY) List<PackageQuestion> questions) {
        this.questions = List.copyOf(questions);
    }

    /** Nobody asks anything. */
    public PackageVerification() {
        this(List.of());
    }

    @Override
    public PackageVerdict verify(Path file, VerificationSettings settings, IProgressMonitor progress)
            throws Refusal {
        if (!Files.exists(file)) {
            throw SealTexts.refusal("packageMissing", file);
        }
        if (!Files.isRegularFile(file)) {
            throw SealTexts.refusal("packageNotFile", file);
        }
        if (beginsAsPdf(file)) {
            return PdfVerification.verify(file, settings, with(settings).online());
        }
        try (ZipArchive archive = ZipArchive.open(file)) {
            if (!archive.looksLikeZip()) {
                throw SealTexts.refusal("packageNotZip", file);
            }
            Pace pace = new Pace(progress, file.getFileName().toString(), 2 * archive.size());
            return new Inspection(archive, settings, with(settings), pace).verdict();
        } catch (Flaw e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("packageUnreadable", file, SealTexts.said(e)), e);
        }
    }

    private static boolean beginsAsPdf(Path file) throws Refusal {
        try (InputStream in = Files.newInputStream(file)) {
            return PdfVerification.isPdf(in.readNBytes(5));
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("packageUnreadable", file, SealTexts.said(e)), e);
        }
    }

    private Inspection.With with(VerificationSettings settings) {
        return new Inspection.With(settings.online() ? new OnlineRevocation(ONLINE_DEADLINE, Clock.systemUTC())
                : RevocationSource.NONE, questions, new PdfVerdicts());
    }

    @Override
    public TrustAnchors readTrust(List<Path> files) throws Refusal {
        return TrustFiles.read(files);
    }
}
