package org.hecha.seal.internal.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.seal.internal.asic.AsicNames;
import org.hecha.seal.internal.asic.Container;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.Fingerprint;
import org.hecha.seal.internal.asic.Manifest;
import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.validation.Covered;
import org.hecha.seal.internal.zip.Entry;
import org.hecha.standard.seal.SubIndication;

/** Compares what one manifest lists with what the container holds. */
final class Coverage implements Covered {

    private static final int SHOWN = 3;

    private final Manifest manifest;
    private final Fingerprints prints;
    private final List<String> missing = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> weak = new ArrayList<>();
    private final List<String> uncovered = new ArrayList<>();

    Coverage(Manifest manifest, Container container, Fingerprints prints) {
        this.manifest = manifest;
        this.prints = prints;
        Set<String> present = new HashSet<>();
        container.entries().forEach(entry -> present.add(entry.name()));
        Set<String> covered = new HashSet<>();
        for (Manifest.Reference reference : manifest.references()) {
            covered.add(reference.file());
            Optional<Fingerprint> print = prints.of(reference.file());
            if (!present.contains(reference.file())) {
                missing.add(reference.file());
            } else if (print.isEmpty()
                    || !Arrays.equals(print.get().digest(reference.algorithm()), reference.digest())) {
                changed.add(reference.file());
            } else if (reference.algorithm().weak()) {
                weak.add(reference.file());
            }
        }
        container.data().stream().map(Entry::name).filter(name -> !covered.contains(name)).sorted(AsicNames.ORDER)
                .forEach(uncovered::add);
    }

    Manifest manifest() {
        return manifest;
    }

    /** Files the manifest lists and the container lacks. */
    List<String> missing() {
        return missing;
    }

    /** Files whose digest is another. */
    List<String> changed() {
        return changed;
    }

    /** Files in the container that the manifest does not list. */
    List<String> uncovered() {
        return uncovered;
    }

    @Override
    public Optional<byte[]> digest(DigestAlgorithm algorithm) {
        return prints.of(manifest.name()).map(print -> print.digest(algorithm));
    }

    @Override
    public Optional<Judgement> files() {
        if (!changed.isEmpty()) {
            return Optional.of(Judgement.failed(SubIndication.HASH_FAILURE, "digestDiffers", some(changed)));
        }
        if (!missing.isEmpty()) {
            return Optional.of(Judgement.indeterminate(SubIndication.SIGNED_DATA_NOT_FOUND, "fileMissing",
                    some(missing)));
        }
        if (!weak.isEmpty()) {
            return Optional.of(Judgement.indeterminate(SubIndication.CRYPTO_CONSTRAINTS_FAILURE, "digestWeak",
                    some(weak)));
        }
        return Optional.empty();
    }

    /** The first few names, and how many there are. */
    static String some(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? shown + " … (" + names.size() + ")" : shown;
    }
}
