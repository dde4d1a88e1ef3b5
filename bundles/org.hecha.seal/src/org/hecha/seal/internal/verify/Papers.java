package org.hecha.seal.internal.verify;

import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.asic.AsicNames;
import org.hecha.seal.internal.asic.Container;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.Manifest;
import org.hecha.seal.internal.asic.ManifestReader;
import org.hecha.seal.internal.cades.ArchiveToken;
import org.hecha.seal.internal.cades.CanonicalPackage;
import org.hecha.seal.internal.cades.SignatureFile;
import org.hecha.seal.internal.validation.SignatureStamps;
import org.hecha.seal.internal.zip.Entry;
import org.hecha.seal.internal.zip.ZipArchive;

/** Manifests and signatures of a container, read and put together; what cannot be read is kept as a flaw. */
final class Papers {

    private static final long LARGEST_MANIFEST = 256L << 20;
    private static final long LARGEST_SIGNATURE = 16L << 20;

    private final ZipArchive archive;
    private final Container container;
    private final List<Manifest> manifests = new ArrayList<>();
    private final Map<String, SignatureFile> signatures = new HashMap<>();
    private final List<Manifest> archives = new ArrayList<>();
    private final Map<String, ArchiveToken> tokens = new HashMap<>();
    private final Map<String, Manifest.Reference> pool = new HashMap<>();
    private final Map<String, Flaw> unreadable = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    Papers(ZipArchive archive, Container container) throws IOException {
        this.archive = archive;
        this.container = container;
        for (Entry entry : container.manifests()) {
            try {
                readManifest(entry);
            } catch (Flaw e) {
                flaws.add(e);
            }
        }
        for (Entry entry : container.signatures()) {
            try {
                demandSize(entry, LARGEST_SIGNATURE);
                try (InputStream in = archive.open(entry)) {
                    signatures.put(entry.name(), SignatureFile.parse(entry.name(), in.readAllBytes()));
                }
            } catch (Flaw e) {
                unreadable.put(entry.name(), e);
            }
        }
        for (Entry entry : container.archiveManifests()) {
            try {
                readArchive(entry);
            } catch (Flaw e) {
                flaws.add(e);
            }
        }
        pool.clear();
        pair();
    }

    private void readArchive(Entry entry) throws IOException {
        demandSize(entry, LARGEST_MANIFEST);
        Manifest manifest;
        try (InputStream in = archive.open(entry)) {
            manifest = ManifestReader.read(entry.name(), in, container.entries().size(), pool);
        }
        Optional<Entry> stamp = container.stamps().stream()
                .filter(each -> each.name().equals(manifest.signature())).findFirst();
        if (stamp.isEmpty()) {
            throw new Flaw("manifestUnsigned", manifest.name(), manifest.signature());
        }
        archives.add(manifest);
        demandSize(stamp.get(), LARGEST_SIGNATURE);
        try (InputStream in = archive.open(stamp.get())) {
            tokens.put(stamp.get().name(), ArchiveToken.parse(stamp.get().name(), in.readAllBytes()));
        }
    }

    /** Archive manifests, in the order of the entries. */
    List<Manifest> archives() {
        return archives;
    }

    /** The time stamp over an archive manifest; empty where it could not be read. */
    Optional<ArchiveToken> token(Manifest archiveManifest) {
        return Optional.ofNullable(tokens.get(archiveManifest.signature()));
    }

    private void readManifest(Entry entry) throws IOException {
        demandSize(entry, LARGEST_MANIFEST);
        try (InputStream in = archive.open(entry)) {
            Manifest manifest = ManifestReader.read(entry.name(), in, container.entries().size(), pool);
            boolean overTimeStamp = manifest.signature().endsWith(".tst");
            if (!overTimeStamp) {
                manifests.add(manifest);
            }
        }
    }

    private void pair() {
        Set<String> signed = new HashSet<>();
        for (Manifest manifest : manifests) {
            if (container.signature(manifest.signature()).isEmpty()) {
                flaws.add(new Flaw("manifestUnsigned", manifest.name(), manifest.signature()));
            } else if (!signed.add(manifest.signature())) {
                flaws.add(new Flaw("signatureTwoManifests", manifest.signature()));
            }
        }
    }

    List<Manifest> manifests() {
        return manifests;
    }

    /** The manifest that names this signature. */
    Optional<Manifest> manifestOf(String signature) {
        return manifests.stream().filter(each -> each.signature().equals(signature)).findFirst();
    }

    Optional<SignatureFile> signature(String name) {
        return Optional.ofNullable(signatures.get(name));
    }

    /** Why a signature file could not be read. */
    Flaw unreadable(String name) {
        return unreadable.get(name);
    }

    boolean claimsCanonicalForm() {
        return manifests.stream().anyMatch(each -> each.canonical().isPresent());
    }

    /**
     * The first thing wrong with the container as such; a canonical one must be canonical to the last byte.
     *
     * @param trusted certificates that may have issued those sent along
     */
    Optional<Flaw> flaw(Fingerprints prints, List<X509Certificate> trusted) throws IOException {
        if (!flaws.isEmpty()) {
            return Optional.of(flaws.get(0));
        }
        try {
            demandMimetype();
            if (claimsCanonicalForm()) {
                archive.demandCanonical(container.entries());
                new CanonicalPackage(container, manifests, archives, signatures, tokens,
                        name -> prints.of(name).map(each -> each.digest(DigestAlgorithm.SHA256))).demand(trusted);
            }
            return Optional.empty();
        } catch (Flaw e) {
            return Optional.of(e);
        }
    }

    private void demandMimetype() throws IOException {
        if (container.mimetype().isEmpty()) {
            return;
        }
        try (InputStream in = archive.open(container.mimetype().get())) {
            String type = new String(in.readNBytes(200), java.nio.charset.StandardCharsets.ISO_8859_1);
            if (!type.equals(AsicNames.MEDIA_TYPE)) {
                throw new Flaw("mimetypeOther", type.strip());
            }
        }
    }

    /** Every digest that some manifest or signature asks for. */
    Set<DigestAlgorithm> algorithms() {
        Set<DigestAlgorithm> algorithms = EnumSet.of(DigestAlgorithm.SHA256);
        manifests.forEach(manifest -> manifest.references().forEach(each -> algorithms.add(each.algorithm())));
        signatures.values().forEach(file -> {
            algorithms.addAll(file.algorithms());
            file.signatures().forEach(each -> algorithms.addAll(SignatureStamps.digests(each)));
        });
        archives.forEach(manifest -> manifest.references().forEach(each -> algorithms.add(each.algorithm())));
        tokens.values().forEach(each -> each.token().digest().ifPresent(algorithms::add));
        return algorithms;
    }

    private static void demandSize(Entry entry, long largest) throws Flaw {
        if (entry.size() > largest) {
            throw new Flaw("entryTooLarge", entry.name(), largest);
        }
    }
}
