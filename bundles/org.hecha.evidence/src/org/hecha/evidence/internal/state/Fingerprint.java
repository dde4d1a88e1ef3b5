package org.hecha.evidence.internal.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import org.hecha.core.work.Pace;
import org.hecha.evidence.internal.Digests;
import org.hecha.evidence.internal.content.Content;

/**
 * What a file holds now.
 *
 * @param size bytes read
 * @param sha256 lower-case hexadecimal
 * @param head its first bytes
 */
record Fingerprint(long size, String sha256, byte[] head) {

    private static final int CHUNK = 1 << 16;

    static Fingerprint of(Path file, Pace pace) throws IOException {
        MessageDigest digest = Digests.sha256();
        byte[] head = new byte[0];
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        // a link may lead out of the engagement, and what lies there is not its evidence
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            for (int read = in.readNBytes(chunk, 0, CHUNK); read > 0; read = in.readNBytes(chunk, 0, CHUNK)) {
                if (size == 0) {
                    head = Arrays.copyOf(chunk, Math.min(read, Content.headSize()));
                }
                digest.update(chunk, 0, read);
                size += read;
                pace.advance(read);
            }
        }
        return new Fingerprint(size, HexFormat.of().formatHex(digest.digest()), head);
    }
}
