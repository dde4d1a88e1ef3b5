package org.hecha.seal.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.internal.asic.AsicNames;
import org.hecha.seal.internal.asic.Manifest;
import org.hecha.seal.internal.asic.ManifestWriter;
import org.hecha.seal.internal.cades.ArchiveToken;
import org.hecha.seal.internal.cades.CadesSigner;
import org.hecha.seal.internal.cades.CanonicalPackage;
import org.hecha.seal.internal.cades.Means;
import org.hecha.seal.internal.cades.SignatureAugmentation;
import org.hecha.seal.internal.cades.SignatureFile;
import org.hecha.seal.internal.cades.SignatureForm;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.zip.ZipWriter;

/**
 * A package on its way: everything that keys and authorities have to say is asked for here, before anything is written.
 */
final class PackageDraft {

    /** A signature with the manifest it is over. */
    private record Signed(Part manifest, byte[] signature) {
    }

    /** An archive manifest with the time stamp over it; the manifest is named when it is written. */
    private record Archived(Part manifest, byte[] token) {
    }

    private final List<Part> data;
    private final List<Signed> signed = new ArrayList<>();
    private final List<Archived> archived = new ArrayList<>();
    private int covered;

    /** @param data the files, in the order of the package */
    PackageDraft(List<Part> data) {
        this.data = data;
    }

    /** Takes over a signature that is there already. */
    void keep(Part manifest, byte[] signature) {
        signed.add(new Signed(manifest, signature));
    }

    /**
     * Takes over an archive manifest that is there already.
     *
     * @param coveredSignatures how many of the signatures, from the first, it covers
     */
    void keepArchive(Part manifest, byte[] token, int coveredSignatures) {
        archived.add(new Archived(manifest, token));
        covered = coveredSignatures;
    }

    int archives() {
        return archived.size();
    }

    int signatures() {
        return signed.size();
    }

    SignatureFile signature(int number) throws Flaw {
        return SignatureFile.parse(AsicNames.signature(number), signed.get(number - 1).signature());
    }

    /** Adds a signature over all files, and raises it to its level; LTA archives the package. */
    void sign(SignatureRequest request) throws Refusal, IOException {
        int number = signed.size() + 1;
        List<Manifest.After> after = new ArrayList<>();
        for (int earlier = 1; earlier < number; earlier++) {
            after.add(CanonicalPackage.after(signature(earlier)));
        }
        List<byte[]> certificates = request.key().chain().stream().map(Certificates::sha256).toList();
        ManifestWriter manifest = new ManifestWriter(new Manifest(AsicNames.manifest(number),
                AsicNames.signature(number), data.stream().map(Part::reference).toList(),
                Optional.of(new Manifest.CanonicalClaim(certificates, after))));
        byte[] signature = new CadesSigner(request.key(), request.at(), request.role(), SignatureForm.CADES)
                .sign(manifest);
        Means means = Means.of(request.extension());
        signed.add(new Signed(Part.of(AsicNames.manifest(number), manifest),
                new SignatureAugmentation(means).raise(AsicNames.signature(number), signature, request.level())));
        if (request.level() == SignatureLevel.LTA) {
            raise(SignatureLevel.LTA, means);
            archive(means);
        }
    }

    /**
     * Raises the signatures that no archive manifest covers; those it covers have their level and must not change.
     *
     * @return whether any of them was below
     */
    boolean raise(SignatureLevel level, Means means) throws Refusal {
        SignatureAugmentation augmentation = new SignatureAugmentation(means);
        boolean raised = false;
        for (int number = covered + 1; number <= signed.size(); number++) {
            Signed present = signed.get(number - 1);
            byte[] now = augmentation.raise(AsicNames.signature(number), present.signature(), level);
            raised |= now != present.signature();
            signed.set(number - 1, new Signed(present.manifest(), now));
        }
        return raised;
    }

    /**
     * Puts a time stamp over all files, manifests, signatures and the archive manifests before, the last of which first
     * takes in what the validation of its own stamp needs (EN 319 162-1, annex A.7). All signatures have level LT or more.
     */
    void archive(Means means) throws Refusal, IOException {
        int number = archived.size() + 1;
        if (number > 1) {
            Archived last = archived.get(number - 2);
            archived.set(number - 2, new Archived(last.manifest(),
                    ArchiveToken.parse(AsicNames.stamp(number - 1), last.token()).completed(means)));
        }
        List<Manifest.Reference> references = new ArrayList<>(data.stream().map(Part::reference).toList());
        for (Part paper : papers(number)) {
            references.add(paper.reference());
        }
        // Its own name is not in it; the references to those before it carry the names they have from now on.
        ManifestWriter manifest = new ManifestWriter(new Manifest(AsicNames.archiveManifest(number, true),
                AsicNames.stamp(number), references, Optional.empty()));
        Part written = Part.of(AsicNames.archiveManifest(number, true), manifest);
        archived.add(new Archived(written, means.stampDigest(written.sha256(), SignatureLevel.LTA).encoded()));
        covered = signed.size();
    }

    /** @param newest number of the archive manifest that has the newest one's name */
    private List<Part> papers(int newest) throws IOException {
        List<Part> papers = new ArrayList<>();
        for (int number = 1; number <= signed.size(); number++) {
            papers.add(signed.get(number - 1).manifest());
            papers.add(Part.of(AsicNames.signature(number), signed.get(number - 1).signature()));
        }
        for (int number = 1; number <= archived.size(); number++) {
            papers.add(archived.get(number - 1).manifest().named(AsicNames.archiveManifest(number, number == newest)));
            papers.add(Part.of(AsicNames.stamp(number), archived.get(number - 1).token()));
        }
        return papers;
    }

    void writeTo(OutputStream out) throws IOException {
        ZipWriter zip = new ZipWriter(out);
        Part.mimetype().writeTo(zip);
        for (Part each : data) {
            each.writeTo(zip);
        }
        finish(zip);
    }

    /** Writes what comes behind the files. */
    void finish(ZipWriter zip) throws IOException {
        for (Part each : papers(archived.size())) {
            each.writeTo(zip);
        }
        zip.finish();
    }
}
