package org.hecha.seal.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.text.Refusal;
import org.hecha.core.work.Pace;
import org.hecha.seal.internal.asic.AsicNames;
import org.hecha.seal.internal.asic.Container;
import org.hecha.seal.internal.asic.Manifest;
import org.hecha.seal.internal.asic.ManifestReader;
import org.hecha.seal.internal.verify.Inspection;
import org.hecha.seal.internal.zip.Entry;
import org.hecha.seal.internal.zip.ZipArchive;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.standard.seal.VerdictLine;
import org.hecha.standard.seal.VerificationSettings;

/**
 * A package of ours that is there already and undamaged, as a draft to which something is added. What stands in it is
 * copied from it byte for byte.
 */
final class StoredPackage {

    /** What is done with it while it is open. */
    @FunctionalInterface
    interface Work<T> {
        T on(StoredPackage stored) throws Refusal, IOException;
    }

    private final ZipArchive archive;
    private final Pace pace;
    private final Map<String, Manifest.Reference> pool = new HashMap<>();
    private final PackageDraft draft;
    private final List<String> names;

    private StoredPackage(ZipArchive archive, Path file, Pace pace) throws IOException {
        this.archive = archive;
        this.pace = pace;
        Container container = Container.of(archive.entries());
        Map<String, Entry> entries = new HashMap<>();
        container.entries().forEach(each -> entries.put(each.name(), each));
        List<Manifest> manifests = new ArrayList<>();
        for (Entry each : container.manifests()) {
            manifests.add(read(each, entries.size()));
        }
        if (manifests.isEmpty() || manifests.stream().anyMatch(each -> each.canonical().isEmpty())) {
            throw new Flaw("packageForeign", file);
        }
        List<Part> data = new ArrayList<>();
        for (Manifest.Reference each : manifests.get(0).references()) {
            data.add(Part.stored(archive, entries.get(each.file()), each.digest(), pace));
        }
        this.names = data.stream().map(Part::name).toList();
        this.draft = new PackageDraft(data);
        for (Manifest each : manifests) {
            draft.keep(stored(entries.get(each.name())), bytes(entries.get(each.signature())));
        }
        for (Entry each : container.archiveManifests()) {
            keepArchive(each, entries);
        }
        pool.clear();
    }

    /**
     * Verifies the package, does the work and closes it.
     *
     * @throws Refusal where the package is not there, not ours, or something in it has failed
     */
    static <T> T with(Path file, TrustAnchors trust, Instant at, IProgressMonitor progress, Work<T> work)
            throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw SealTexts.refusal(Files.exists(file) ? "packageNotFile" : "packageMissing", file);
        }
        try (ZipArchive archive = ZipArchive.open(file)) {
            if (!archive.looksLikeZip()) {
                throw SealTexts.refusal("packageNotZip", file);
            }
            Pace pace = new Pace(progress, String.valueOf(file.getFileName()), 3 * archive.size());
            refuseFailed(file, new Inspection(archive, new VerificationSettings(trust, at),
                    Inspection.With.NOBODY, pace).verdict());
            return work.on(new StoredPackage(archive, file, pace));
        } catch (Flaw e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("packageUnreadable", file, SealTexts.said(e)), e);
        }
    }

    /** What could not be established may be so for want of a root; what has failed is not built upon. */
    private static void refuseFailed(Path file, PackageVerdict verdict) throws Refusal {
        for (VerdictLine line : verdict.lines()) {
            if (line.decisive() && line.indication() == Indication.TOTAL_FAILED) {
                throw SealTexts.refusal("packageFailed", file, line.answer());
            }
        }
        for (SignatureVerdict signature : verdict.signatures()) {
            if (signature.indication() == Indication.TOTAL_FAILED) {
                throw SealTexts.refusal("packageFailed", file, signature.reason());
            }
        }
    }

    private Manifest read(Entry entry, int most) throws IOException {
        try (InputStream in = archive.open(entry)) {
            return ManifestReader.read(entry.name(), in, most, pool);
        }
    }

    private Part stored(Entry entry) throws IOException {
        try (InputStream in = archive.open(entry)) {
            Measure measure = new Measure();
            in.transferTo(measure);
            return Part.stored(archive, entry, measure.sha256(), pace);
        }
    }

    private byte[] bytes(Entry entry) throws IOException {
        try (InputStream in = archive.open(entry)) {
            return in.readAllBytes();
        }
    }

    private void keepArchive(Entry entry, Map<String, Entry> entries) throws IOException {
        Manifest manifest = read(entry, entries.size());
        int covered = 0;
        while (covered < draft.signatures() && manifest.covers(AsicNames.signature(covered + 1))) {
            covered++;
        }
        draft.keepArchive(stored(entry), bytes(entries.get(manifest.signature())), covered);
    }

    PackageDraft draft() {
        return draft;
    }

    /** The files, in the order of the package. */
    List<String> names() {
        return names;
    }
}
