package org.hecha.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.text.Refusal;
import org.hecha.core.work.Pace;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.Container;
import org.hecha.seal.internal.asic.Fingerprint;
import org.hecha.seal.internal.zip.Entry;
import org.hecha.seal.internal.zip.ZipArchive;

/**
 * Takes the data files out of a package that was verified, so that they can be looked at. The package is only read.
 * Without state, safe for any thread.
 */
public final class Unpacking {

    private Unpacking() {
    }

    /**
     * Copies the data files into a folder; without one, hashes them only.
     *
     * @param file the package
     * @param sha256 what the verification said the whole package hashes to: other bytes are refused
     * @param folder an empty folder that nobody else writes to; empty where nothing is to be written
     * @param progress progress and cancel; may be null
     * @return SHA-256 in lower-case hexadecimal by file name, in the order of the package
     * @throws Refusal in one sentence: a damaged or unreadable package, one that changed since it was verified, no room;
     *         what was written is left for the caller, who owns the folder
     */
    public static Map<String, String> unpack(Path file, String sha256, Optional<Path> folder, IProgressMonitor progress)
            throws Refusal {
        try (ZipArchive archive = ZipArchive.open(file)) {
            Container container = Container.of(archive.entries());
            Pace pace = new Pace(progress, String.valueOf(file.getFileName()),
                    archive.size() + container.data().stream().mapToLong(Entry::size).sum());
            Map<String, String> digests = new LinkedHashMap<>();
            for (Entry entry : container.data()) {
                digests.put(entry.name(), copy(archive, entry, folder, pace));
            }
            demandSame(archive, file, sha256, pace);
            return digests;
        } catch (Flaw e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("unpackFailed", file, SealTexts.said(e)), e);
        }
    }

    private static String copy(ZipArchive archive, Entry entry, Optional<Path> folder, Pace pace) throws IOException {
        Fingerprint print;
        try (InputStream in = archive.open(entry); OutputStream out = target(entry.name(), folder)) {
            print = Fingerprint.of(new Copying(in, out, pace), EnumSet.of(DigestAlgorithm.SHA256), pace);
        }
        return HexFormat.of().formatHex(print.digest(DigestAlgorithm.SHA256));
    }

    /** The names have been found to lead nowhere else when the directory was read; this wall stands in any case. */
    private static OutputStream target(String name, Optional<Path> folder) throws IOException {
        if (folder.isEmpty()) {
            return OutputStream.nullOutputStream();
        }
        Path root = folder.get().toAbsolutePath().normalize();
        Path place = root.resolve(name).normalize();
        if (!place.startsWith(root) || place.equals(root)) {
            throw new Flaw("nameUnsafe", name);
        }
        Files.createDirectories(place.getParent());
        return Files.newOutputStream(place, StandardOpenOption.CREATE_NEW);
    }

    private static void demandSame(ZipArchive archive, Path file, String sha256, Pace pace) throws IOException {
        try (InputStream in = archive.whole()) {
            Fingerprint whole = Fingerprint.of(new Copying(in, OutputStream.nullOutputStream(), pace),
                    EnumSet.of(DigestAlgorithm.SHA256), pace);
            if (!HexFormat.of().formatHex(whole.digest(DigestAlgorithm.SHA256)).equals(sha256)) {
                throw new Flaw("packageChanged", file);
            }
        }
    }

    /** Writes what is read, and looks for a request to stop. */
    private static final class Copying extends java.io.FilterInputStream {

        private final OutputStream copy;
        private final Pace pace;

        Copying(InputStream in, OutputStream copy, Pace pace) {
            super(in);
            this.copy = copy;
            this.pace = pace;
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
                copy.write(buffer, offset, count);
                pace.show();
            }
            return count;
        }
    }
}
