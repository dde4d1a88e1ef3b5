package org.hecha.seal.internal.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.Manifest;
import org.hecha.seal.internal.cades.ArchiveToken;
import org.hecha.seal.internal.cades.EmbeddedMaterial;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.time.StampToken;
import org.hecha.seal.internal.validation.Stamp;
import org.hecha.seal.internal.validation.Surroundings;
import org.hecha.seal.internal.validation.TokenContents;
import org.hecha.standard.seal.StampKind;
import org.hecha.standard.seal.SubIndication;

/**
 * The time stamps over a container's archive manifests (EN 319 162-1, annex A.7): what each proves about a signature, and
 * what all of them carry.
 */
final class ContainerStamps {

    private final Papers papers;
    private final Fingerprints prints;
    private final Map<String, Coverage> coverages = new HashMap<>();

    /** @param coverages of the archive manifests, by their entries */
    ContainerStamps(Papers papers, Fingerprints prints, List<Coverage> coverages) {
        this.papers = papers;
        this.prints = prints;
        coverages.forEach(each -> this.coverages.put(each.manifest().name(), each));
    }

    /** What is around the signature of that file. */
    Surroundings of(String signature) {
        List<Stamp> stamps = new ArrayList<>();
        EmbeddedMaterial material = new EmbeddedMaterial(List.of(), List.of(), List.of());
        for (Manifest manifest : papers.archives()) {
            if (manifest.covers(signature)) {
                stamps.add(stamp(manifest));
                material = papers.token(manifest).map(ArchiveToken::material).map(material::plus).orElse(material);
            }
        }
        return new Surroundings("CAdES", Optional.empty(), material.certificates(), material.crls(),
                material.ocspResponses(), stamps);
    }

    private Stamp stamp(Manifest manifest) {
        Optional<StampToken> token = papers.token(manifest).map(ArchiveToken::token);
        if (token.isEmpty()) {
            return new Stamp(StampKind.CONTAINER, Optional.empty(),
                    Optional.of(Judgement.failed(SubIndication.FORMAT_FAILURE, "stampUnreadable")), false, List.of());
        }
        Optional<Judgement> flaw = coverages.get(manifest.name()).files().or(() -> imprint(manifest, token.get()));
        return new Stamp(StampKind.CONTAINER, token, flaw, flaw.isEmpty(), flaw.isEmpty() ? proves(manifest) : List.of());
    }

    private Optional<Judgement> imprint(Manifest manifest, StampToken token) {
        Optional<DigestAlgorithm> digest = token.digest();
        boolean same = digest.isPresent() && prints.of(manifest.name()).map(each -> each.digest(digest.get()))
                .filter(token::covers).isPresent();
        return same ? Optional.empty() : Optional.of(Judgement.failed(SubIndication.HASH_FAILURE, "stampOther"));
    }

    /** The older time stamps among the files it lists, with all they hold. */
    private List<byte[]> proves(Manifest manifest) {
        List<byte[]> all = new ArrayList<>();
        for (Manifest older : papers.archives()) {
            Optional<ArchiveToken> token = manifest.covers(older.signature()) ? papers.token(older) : Optional.empty();
            if (token.isPresent()) {
                TokenContents.add(token.get().token().encoded(), all);
                token.get().material().certificates().forEach(each -> all.add(Certificates.encoded(each)));
                all.addAll(token.get().material().crls());
                all.addAll(token.get().material().ocspResponses());
            }
        }
        return all;
    }
}
