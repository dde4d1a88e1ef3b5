package org.hecha.seal.internal;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.seal.ExtensionRequest;
import org.hecha.core.text.Refusal;
import org.hecha.core.work.Pace;
import org.hecha.seal.ExtensionResult;
import org.hecha.seal.SealResult;
import org.hecha.seal.Sealing;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.internal.cades.Means;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.zip.ZipWriter;
import org.osgi.service.component.annotations.Component;

/**
 * Puts all files into a new package on all cores, hashing what it writes, and signs the manifest of the digests behind them.
 * Packages that are there already are verified, then written anew with what is added.
 */
@Component(service = Sealing.class)
public final class PackageSealing implements Sealing {

    @Override
    public SealResult seal(Path engagementFolder, Path target, Existing existing, SignatureRequest request,
            IProgressMonitor progress) throws Refusal {
        request.extension().demandMeans();
        SigningRight.demand(request.key(), request.at());
        FolderContent content = FolderContent.of(engagementFolder);
        Target place = new Target(target, existing);
        Pace pace = new Pace(progress, String.valueOf(target.getFileName()), content.size());
        long size = place.fill(channel -> {
            OutputStream out = Target.stream(channel);
            ZipWriter zip = new ZipWriter(out);
            Part.mimetype().writeTo(zip);
            out.flush();
            PackedFiles packed = new PackedFiles(content, channel, zip.position());
            List<Part> data = packed.pack(pace);
            data.forEach(each -> zip.adopt(each.name(), each.size(), each.crc()));
            PackageDraft draft = new PackageDraft(data);
            draft.sign(request);
            channel.position(packed.end());
            draft.finish(zip);
            out.flush();
        });
        return new SealResult(target, size, List.copyOf(content.files().keySet()), content.leftOut(),
                Certificates.subject(request.key().certificate()), request.at().truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public SealResult sign(Path file, Path target, Existing existing, SignatureRequest request,
            IProgressMonitor progress) throws Refusal {
        request.extension().demandMeans();
        SigningRight.demand(request.key(), request.at());
        return StoredPackage.with(file, request.trust(), request.at(), progress, stored -> {
            SigningOrder.demand(stored.draft(), request);
            Target place = new Target(target, existing);
            stored.draft().sign(request);
            return new SealResult(target, place.write(stored.draft()::writeTo), stored.names(), List.of(),
                    Certificates.subject(request.key().certificate()), request.at().truncatedTo(ChronoUnit.SECONDS));
        });
    }

    @Override
    public ExtensionResult extend(Path file, ExtensionRequest request, IProgressMonitor progress) throws Refusal {
        SignatureLevel level = request.level();
        Means means = Means.of(request);
        return StoredPackage.with(file, request.trust(), request.at(), progress, stored -> {
            Target place = new Target(file, Existing.REPLACE);
            boolean archivedBefore = stored.draft().archives() > 0;
            boolean raised = stored.draft().raise(level, means);
            if (level == SignatureLevel.LTA) {
                stored.draft().archive(means);
            } else if (!raised) {
                throw SealTexts.refusal("extendNothing", file, level);
            }
            return new ExtensionResult(file, place.write(stored.draft()::writeTo), stored.draft().signatures(), level,
                    archivedBefore && !raised);
        });
    }
}
