package org.hecha.seal.internal.verify;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.Container;
import org.hecha.seal.internal.asic.Fingerprint;
import org.hecha.seal.internal.zip.Entry;
import org.hecha.seal.internal.zip.ZipArchive;
import org.hecha.standard.seal.PackageFiles;

/** The data files of the package that is being verified; what is read is compared with what was verified. */
final class VerifiedFiles implements PackageFiles {

    private final ZipArchive archive;
    private final Fingerprints prints;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    VerifiedFiles(ZipArchive archive, Container container, Fingerprints prints) {
        this.archive = archive;
        this.prints = prints;
        container.data().forEach(each -> entries.put(each.name(), each));
    }

    @Override
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public long size(String name) {
        return entry(name).size();
    }

    @Override
    public InputStream open(String name) throws IOException {
        return new Compared(name, archive.open(entry(name)), prints.of(name));
    }

    @Override
    public String sha256(String name) throws IOException {
        Fingerprint print = prints.of(entry(name).name()).orElseThrow(() -> new Flaw("fileChanged", name));
        return HexFormat.of().formatHex(print.digest(DigestAlgorithm.SHA256));
    }

    private Entry entry(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException(name);
        }
        return entry;
    }

    private static final class Compared extends FilterInputStream {

        private final String name;
        private final Optional<Fingerprint> print;
        private final MessageDigest digest = DigestAlgorithm.SHA256.start();
        private boolean ended;

        Compared(String name, InputStream in, Optional<Fingerprint> print) {
            super(in);
            this.name = name;
            this.print = print;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                digest.update(buffer, offset, count);
            } else if (count < 0 && !ended) {
                ended = true;
                byte[] found = digest.digest();
                if (print.filter(each -> Arrays.equals(each.digest(DigestAlgorithm.SHA256), found)).isEmpty()) {
                    throw new Flaw("fileChanged", name);
                }
            }
            return count;
        }

        /** Whatever is skipped is read, since it counts for the digest. */
        @Override
        public long skip(long count) throws IOException {
            byte[] passed = new byte[(int) Math.min(Math.max(count, 0), 1 << 13)];
            return passed.length == 0 ? 0 : Math.max(0, read(passed, 0, passed.length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
