package org.hecha.seal.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.hecha.core.work.Pace;
import org.hecha.seal.internal.asic.AsicNames;
import org.hecha.seal.internal.asic.Manifest;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.zip.Entry;
import org.hecha.seal.internal.zip.ZipArchive;
import org.hecha.seal.internal.zip.ZipWriter;

/**
 * One entry of a package to be written. Its digest is known before, so that archive manifests can list it.
 *
 * @param sha256 digest of its content
 */
record Part(String name, long size, long crc, byte[] sha256, ZipWriter.Body body) {

    private static final int CHUNK = 1 << 18;

    /** The first entry of every package. */
    static Part mimetype() throws IOException {
        return of(AsicNames.MIMETYPE, AsicNames.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
    }

    static Part of(String name, byte[] content) throws IOException {
        return of(name, out -> out.write(content));
    }

    /** Written once to learn what it is, and again into the package. */
    static Part of(String name, ZipWriter.Body body) throws IOException {
        Measure measure = new Measure();
        body.writeTo(measure);
        return new Part(name, measure.size(), measure.crc(), measure.sha256(), body);
    }

    /** An entry as it stands in another package. */
    static Part stored(ZipArchive archive, Entry entry, byte[] sha256, Pace pace) {
        return new Part(entry.name(), entry.size(), entry.crc(), sha256, out -> copy(archive, entry, out, pace));
    }

    Part named(String other) {
        return new Part(other, size, crc, sha256, body);
    }

    Manifest.Reference reference() {
        return new Manifest.Reference(name, DigestAlgorithm.SHA256, sha256);
    }

    void writeTo(ZipWriter zip) throws IOException {
        zip.add(name, size, crc, body);
    }

    private static void copy(ZipArchive archive, Entry entry, OutputStream out, Pace pace) throws IOException {
        byte[] buffer = new byte[(int) Math.min(CHUNK, Math.max(1, entry.size()))];
        try (InputStream in = archive.open(entry)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                pace.advance(count);
                pace.show();
            }
        }
    }
}
