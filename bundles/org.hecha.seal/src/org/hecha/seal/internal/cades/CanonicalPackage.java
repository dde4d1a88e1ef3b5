package org.hecha.seal.internal.cades;

import java.io.IOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.AsicNames;
import org.hecha.seal.internal.asic.Container;
import org.hecha.seal.internal.asic.Manifest;
import org.hecha.seal.internal.asic.ManifestWriter;
import org.hecha.seal.internal.zip.Entry;

/**
 * Demands of the papers of a canonical package (manifests, signatures, archive manifests, time stamps) that they belong
 * together as our sealing writes them, each in its one form.
 */
public final class CanonicalPackage {

    private final Container container;
    private final List<Manifest> manifests;
    private final List<Manifest> archives;
    private final Map<String, SignatureFile> signatures;
    private final Map<String, ArchiveToken> tokens;
    private final Function<String, Optional<byte[]>> sha256;

    /**
     * @param manifests of signatures, in the order of the entries
     * @param archives archive manifests, in the order of the entries
     * @param signatures those that could be read, by entry
     * @param tokens time stamps that could be read, by entry
     * @param sha256 digest of an entry's content; empty where its data are damaged
     */
    public CanonicalPackage(Container container, List<Manifest> manifests, List<Manifest> archives,
            Map<String, SignatureFile> signatures, Map<String, ArchiveToken> tokens,
            Function<String, Optional<byte[]>> sha256) {
        this.container = container;
        this.manifests = manifests;
        this.archives = archives;
        this.signatures = signatures;
        this.tokens = tokens;
        this.sha256 = sha256;
    }

    /**
     * @param trusted certificates that may have issued those sent along
     * @throws Flaw naming the first paper that is not as we would have written it
     */
    public void demand(List<X509Certificate> trusted) throws IOException {
        container.demandCanonicalOrder(manifests);
        List<X509Certificate> beside = certificates();
        List<Manifest.After> before = new ArrayList<>();
        for (Manifest manifest : manifests) {
            SignatureFile signature = signatures.get(manifest.signature());
            if (signature == null) {
                throw new Flaw("notCanonicalSignature", manifest.signature());
            }
            Manifest.CanonicalClaim claim = manifest.canonical().orElseThrow();
            new CanonicalSignature(signature).demand(claim, trusted, beside);
            if (!same(before, claim.after())) {
                throw new Flaw("notCanonicalAfter", manifest.name());
            }
            before.add(after(signature));
        }
        if (archives.size() != container.archiveManifests().size()) {
            throw new Flaw("notCanonicalOrder");
        }
        for (int index = 0; index < archives.size(); index++) {
            boolean same;
            try {
                same = isArchive(index, trusted, beside);
            } catch (RuntimeException e) {
                // Bouncy Castle answers malformed structures with unchecked exceptions of many kinds.
                same = false;
            }
            if (!same) {
                throw new Flaw("notCanonicalArchive", archives.get(index).name());
            }
        }
    }

    /** What any paper brings: a certificate changed in one of them may stand unchanged in another. */
    private List<X509Certificate> certificates() throws Flaw {
        List<X509Certificate> all = new ArrayList<>();
        for (SignatureFile signature : signatures.values()) {
            all.addAll(signature.certificates());
            for (CadesSignature each : signature.signatures()) {
                each.stamps().forEach(stamp -> all.addAll(stamp.certificates()));
            }
        }
        for (ArchiveToken token : tokens.values()) {
            all.addAll(token.token().certificates());
        }
        return all;
    }

    /** How a later manifest names this signature. */
    public static Manifest.After after(SignatureFile signature) {
        return new Manifest.After(signature.name(),
                DigestAlgorithm.SHA256.start().digest(signature.signatures().get(0).value()));
    }

    private static boolean same(List<Manifest.After> expected, List<Manifest.After> found) {
        boolean same = expected.size() == found.size();
        for (int index = 0; same && index < expected.size(); index++) {
            same = expected.get(index).signature().equals(found.get(index).signature())
                    && Arrays.equals(expected.get(index).value(), found.get(index).value());
        }
        return same;
    }

    /** An archive manifest lists the files, the papers of the signers up to some one, and the archives before it. */
    private boolean isArchive(int index, List<X509Certificate> trusted, List<X509Certificate> beside) throws IOException {
        Manifest archive = archives.get(index);
        int papers = archive.references().size() - container.data().size() - 2 * index;
        List<String> expected = new ArrayList<>(container.data().stream().map(Entry::name).toList());
        for (int number = 1; 2 * number <= papers; number++) {
            expected.add(AsicNames.manifest(number));
            expected.add(AsicNames.signature(number));
        }
        for (int number = 1; number <= index; number++) {
            expected.add(AsicNames.archiveManifest(number, false));
            expected.add(AsicNames.stamp(number));
        }
        ArchiveToken token = tokens.get(archive.signature());
        Optional<byte[]> digest = sha256.apply(archive.name());
        return archive.signature().equals(AsicNames.stamp(index + 1)) && papers >= 2
                && papers <= 2 * signatures.size() && names(archive).equals(expected) && covers(archive)
                && token != null && digest.isPresent() && Arrays.equals(written(archive), digest.get())
                && token.isCanonical(digest.get(), trusted, beside);
    }

    private static List<String> names(Manifest archive) {
        return archive.references().stream().map(Manifest.Reference::file).toList();
    }

    private boolean covers(Manifest archive) {
        return archive.references().stream().allMatch(each -> each.algorithm() == DigestAlgorithm.SHA256
                && sha256.apply(each.file()).filter(found -> Arrays.equals(found, each.digest())).isPresent());
    }

    private static byte[] written(Manifest archive) throws IOException {
        MessageDigest digest = DigestAlgorithm.SHA256.start();
        new ManifestWriter(archive).writeTo(new DigestOutputStream(java.io.OutputStream.nullOutputStream(), digest));
        return digest.digest();
    }
}
