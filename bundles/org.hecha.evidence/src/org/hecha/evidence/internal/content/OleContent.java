package org.hecha.evidence.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Office files under a password: an OLE container with a stream named EncryptedPackage (MS-OFFCRYPTO 2.3.4.4). */
final class OleContent {

    private static final String STREAM = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), //$NON-NLS-1$
            StandardCharsets.ISO_8859_1);
    private static final int CHUNK = 1 << 16;

    private OleContent() {
    }

    /** The list of streams lies anywhere in the container, so all of it is searched. */
    static boolean isEncryptedPackage(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String carried = ""; //$NON-NLS-1$
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                String seen = carried + new String(chunk, StandardCharsets.ISO_8859_1);
                if (seen.contains(STREAM)) {
                    return true;
                }
                carried = seen.substring(Math.max(0, seen.length() - STREAM.length()));
            }
            return false;
        }
    }
}
