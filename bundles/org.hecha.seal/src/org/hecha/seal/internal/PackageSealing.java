package org.hecha.seal.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.text.Refusal;
import org.hecha.core.work.AllCores;
import org.hecha.core.work.Pace;
import org.hecha.seal.ExtensionResult;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.SealResult;
import org.hecha.seal.Sealing;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.TimeStampSource;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.Fingerprint;
import org.hecha.seal.internal.cades.Means;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.standard.seal.TrustAnchors;
import org.osgi.service.component.annotations.Component;

/**
 * Hashes all files on all cores, signs the manifest of the digests, then writes everything in one pass. Packages that are
 * there already are verified, then written anew with what is added.
 */
@Component(service = Sealing.class)
public final class PackageSealing implements Sealing {

    private static final int CHUNK = 1 << 18;

    @Override
    public SealResult seal(Path engagementFolder, Path target, Existing existing, SignatureRequest request,
            IProgressMonitor progress) throws Refusal {
        request.demandMeans();
        SigningRight.demand(request.key(), request.at());
        FolderContent content = FolderContent.of(engagementFolder);
        Target place = new Target(target, existing);
        Pace pace = new Pace(progress, String.valueOf(target.getFileName()), 2 * content.size());
        List<String> names = List.copyOf(content.files().keySet());
        try {
            Fingerprint[] prints = hash(content, names, pace);
            PackageDraft draft = new PackageDraft(data(content, names, prints, pace));
            draft.sign(request);
            long size = place.write(draft::writeTo);
            return new SealResult(target, size, names, content.leftOut(), Certificates.subject(request.key().certificate()), request.at().truncatedTo(ChronoUnit.SECONDS));
        } catch (Flaw e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("folderUnreadable", engagementFolder, SealTexts.said(e)), e);
        }
    }

    @Override
    public SealResult sign(Path file, Path target, Existing existing, SignatureRequest request,
            IProgressMonitor progress) throws Refusal {
        request.demandMeans();
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
    public ExtensionResult extend(Path file, SignatureLevel level, Optional<TimeStampSource> stamps,
            RevocationSource revocation, TrustAnchors trust, Instant at, IProgressMonitor progress) throws Refusal {
        Means means = new Means(stamps, revocation, trust, at);
        return StoredPackage.with(file, trust, at, progress, stored -> {
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

    private static Fingerprint[] hash(FolderContent content, List<String> names, Pace pace) throws IOException {
        Fingerprint[] prints = new Fingerprint[names.size()];
        AllCores.run(prints.length, index -> {
            Path file = content.path(names.get(index));
            try (InputStream in = Files.newInputStream(file)) {
                prints[index] = Fingerprint.of(in, EnumSet.of(DigestAlgorithm.SHA256), pace);
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }, pace);
        return prints;
    }

    private static List<Part> data(FolderContent content, List<String> names, Fingerprint[] prints, Pace pace) {
        List<Part> data = new ArrayList<>(prints.length);
        for (int index = 0; index < prints.length; index++) {
            Path file = content.path(names.get(index));
            data.add(new Part(names.get(index), prints[index].size(), prints[index].crc(),
                    prints[index].digest(DigestAlgorithm.SHA256), body -> copy(file, body, pace)));
        }
        return data;
    }

    private static void copy(Path file, OutputStream out, Pace pace) throws IOException {
        byte[] buffer = new byte[CHUNK];
        try (Source in = new Source(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                pace.advance(count);
                pace.show();
            }
        }
    }

    private static Flaw unreadable(Path file, IOException cause) {
        Flaw flaw = new Flaw("fileUnreadable", file, SealTexts.said(cause));
        flaw.initCause(cause);
        return flaw;
    }

    /** A file being packed; that it cannot be read is not the target's fault. */
    private static final class Source implements AutoCloseable {
        private final Path file;
        private final InputStream in;

        Source(Path file) throws Flaw {
            this.file = file;
            try {
                this.in = Files.newInputStream(file);
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }

        int read(byte[] buffer) throws Flaw {
            try {
                return in.read(buffer);
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
