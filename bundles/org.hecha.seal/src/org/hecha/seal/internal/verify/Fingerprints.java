package org.hecha.seal.internal.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.EnumSet;

import org.hecha.core.work.AllCores;
import org.hecha.seal.internal.Flaw;
import org.hecha.core.work.Pace;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.Fingerprint;
import org.hecha.seal.internal.zip.Entry;
import org.hecha.seal.internal.zip.ZipArchive;

/** What every entry of a container, and the container itself, hash to: one reading, on all cores, of constant memory. */
final class Fingerprints {

    private final String packageSha256;
    private final Map<String, Fingerprint> byName = new TreeMap<>();
    private final Optional<Flaw> flaw;

    private Fingerprints(String packageSha256, List<Entry> entries, Fingerprint[] prints, Flaw[] flaws) {
        this.packageSha256 = packageSha256;
        Flaw first = null;
        for (int index = 0; index < prints.length; index++) {
            if (flaws[index] == null) {
                byName.put(entries.get(index).name(), prints[index]);
            } else if (first == null) {
                first = flaws[index];
            }
        }
        this.flaw = Optional.ofNullable(first);
    }

    /** @param entries may be none, where only the package itself can be hashed */
    static Fingerprints take(ZipArchive archive, List<Entry> entries, Set<DigestAlgorithm> algorithms, Pace pace)
            throws IOException {
        Fingerprint[] prints = new Fingerprint[entries.size()];
        Flaw[] flaws = new Flaw[entries.size()];
        String[] whole = new String[1];
        AllCores.run(entries.size() + 1, index -> {
            if (index == 0) {
                try (InputStream in = archive.whole()) {
                    whole[0] = HexFormat.of().formatHex(Fingerprint.of(in, EnumSet.of(DigestAlgorithm.SHA256), pace)
                            .digest(DigestAlgorithm.SHA256));
                }
                return;
            }
            Entry entry = entries.get(index - 1);
            try (InputStream in = archive.open(entry)) {
                prints[index - 1] = checked(entry, Fingerprint.of(in, algorithms, pace));
            } catch (Flaw e) {
                flaws[index - 1] = e;
            }
        }, pace);
        return new Fingerprints(whole[0], entries, prints, flaws);
    }

    private static Fingerprint checked(Entry entry, Fingerprint print) throws Flaw {
        if (print.size() != entry.size() || print.crc() != entry.crc()) {
            throw new Flaw("zipDataDamaged", entry.name());
        }
        return print;
    }

    String packageSha256() {
        return packageSha256;
    }

    /** The first entry whose data do not agree with its headers. */
    Optional<Flaw> flaw() {
        return flaw;
    }

    /** Empty where there is no such entry, or its data are damaged. */
    Optional<Fingerprint> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
