package org.hecha.seal.internal.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.SealTexts;

/** Reads a key file whole; key files are small. */
final class KeyBytes {

    private static final long LARGEST = 10L << 20;

    private KeyBytes() {
    }

    /** @param notOne key of the sentence that this is no key file */
    static byte[] read(Path file, String notOne) throws Refusal {
        if (!Files.exists(file)) {
            throw SealTexts.refusal("keyFileMissing", file);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw SealTexts.refusal("keyFileUnreadable", file);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw SealTexts.refusal(notOne, file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("keyFileUnreadable", file), e);
        }
    }
}
