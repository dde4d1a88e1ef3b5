package org.hecha.seal.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.text.Refusal;
import org.hecha.core.work.AllCores;
import org.hecha.core.work.Pace;
import org.hecha.seal.SealResult;
import org.hecha.seal.Sealing;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.SigningKey;
import org.hecha.seal.internal.asic.AsicNames;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.Fingerprint;
import org.hecha.seal.internal.asic.Manifest;
import org.hecha.seal.internal.asic.ManifestWriter;
import org.hecha.seal.internal.cades.CadesSigner;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.zip.ZipWriter;
import org.osgi.service.component.annotations.Component;

/** Hashes all files on all cores, signs the manifest of the digests, then writes everything in one pass. */
@Component(service = Sealing.class)
public final class PackageSealing implements Sealing {

    private static final int CHUNK = 1 << 18;

    @Override
    public SealResult seal(Path engagementFolder, Path target, Existing existing, SignatureRequest request,
            IProgressMonitor progress) throws Refusal {
        request.demandMeans();
        SigningKey key = request.key();
        Instant at = request.at();
        SigningRight.demand(key, at);
        FolderContent content = FolderContent.of(engagementFolder);
        Target place = new Target(target, existing);
        Pace pace = new Pace(progress, String.valueOf(target.getFileName()), 2 * content.size());
        List<String> names = List.copyOf(content.files().keySet());
        try {
            Fingerprint[] prints = hash(content, names, pace);
            ManifestWriter manifest = new ManifestWriter(manifest(names, prints, key));
            byte[] signature = new CadesSigner(key, at).sign(manifest);
            long size = place.write(out -> {
                ZipWriter zip = new ZipWriter(out);
                add(zip, AsicNames.MIMETYPE, AsicNames.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
                for (int index = 0; index < prints.length; index++) {
                    Path file = content.path(names.get(index));
                    zip.add(names.get(index), prints[index].size(), prints[index].crc(),
                            body -> copy(file, body, pace));
                }
                addManifest(zip, manifest);
                add(zip, AsicNames.signature(1), signature);
                zip.finish();
            });
            return new SealResult(target, size, names, content.leftOut(), Certificates.subject(key.certificate()),
                    at.truncatedTo(ChronoUnit.SECONDS));
        } catch (Flaw e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("folderUnreadable", engagementFolder, SealTexts.said(e)), e);
        }
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

    private static Manifest manifest(List<String> names, Fingerprint[] prints, SigningKey key) {
        List<Manifest.Reference> references = new ArrayList<>(prints.length);
        for (int index = 0; index < prints.length; index++) {
            references.add(new Manifest.Reference(names.get(index), DigestAlgorithm.SHA256,
                    prints[index].digest(DigestAlgorithm.SHA256)));
        }
        List<byte[]> certificates = key.chain().stream().map(Certificates::sha256).toList();
        return new Manifest(AsicNames.manifest(1), AsicNames.signature(1), references,
                Optional.of(new Manifest.CanonicalClaim(certificates)));
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

    private static void add(ZipWriter zip, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        zip.add(name, bytes.length, crc.getValue(), out -> out.write(bytes));
    }

    /** The manifest is written twice: once to learn its size, once into the package. */
    private static void addManifest(ZipWriter zip, ManifestWriter manifest) throws IOException {
        Measure measure = new Measure();
        manifest.writeTo(measure);
        zip.add(AsicNames.manifest(1), measure.size(), measure.crc(), manifest);
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
