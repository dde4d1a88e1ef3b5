package org.hecha.seal.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.text.Refusal;
import org.hecha.core.work.Pace;
import org.hecha.seal.internal.certificate.TrustFiles;
import org.hecha.seal.internal.verify.Inspection;
import org.hecha.seal.internal.zip.ZipArchive;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.standard.seal.VerificationSettings;
import org.osgi.service.component.annotations.Component;

/** Verifies packages, ours and those of other programs. */
@Component(service = PackageVerifier.class)
public final class PackageVerification implements PackageVerifier {

    @Override
    public PackageVerdict verify(Path file, VerificationSettings settings, IProgressMonitor progress)
            throws Refusal {
        if (!Files.exists(file)) {
            throw SealTexts.refusal("packageMissing", file);
        }
        if (!Files.isRegularFile(file)) {
            throw SealTexts.refusal("packageNotFile", file);
        }
        try (ZipArchive archive = ZipArchive.open(file)) {
            if (!archive.looksLikeZip()) {
                throw SealTexts.refusal("packageNotZip", file);
            }
            Pace pace = new Pace(progress, file.getFileName().toString(), 2 * archive.size());
            return new Inspection(archive, settings, pace).verdict();
        } catch (Flaw e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("packageUnreadable", file, SealTexts.said(e)), e);
        }
    }

    @Override
    public TrustAnchors readTrust(List<Path> files) throws Refusal {
        return TrustFiles.read(files);
    }
}
