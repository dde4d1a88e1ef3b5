package org.hecha.seal.internal.gm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/** What is signed: hashed as a stream, and read whole only where it has to be. */
public interface GmContent {

    /** Largest content that is held in memory. */
    long MOST = 64L << 20;

    /** Plain SM3. */
    byte[] digest() throws Refusal;

    /** All bytes. @throws Refusal where they are too many */
    byte[] bytes() throws Refusal;

    /** Content in memory. */
    static GmContent of(byte[] bytes) {
        return new GmContent() {
            @Override
            public byte[] digest() {
                return DigestAlgorithm.SM3.start().digest(bytes);
            }

            @Override
            public byte[] bytes() {
                return bytes;
            }
        };
    }

    /** A file. @throws Refusal where it is none */
    static GmContent of(Path file) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw SealTexts.refusal("gmFileMissing", file);
        }
        return new GmContent() {
            @Override
            public byte[] digest() throws Refusal {
                MessageDigest digest = DigestAlgorithm.SM3.start();
                try (InputStream in = Files.newInputStream(file)) {
                    byte[] buffer = new byte[1 << 16];
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        digest.update(buffer, 0, read);
                    }
                    return digest.digest();
                } catch (IOException e) {
                    throw new Refusal(SealTexts.text("fileUnreadable", file, SealTexts.said(e)), e);
                }
            }

            @Override
            public byte[] bytes() throws Refusal {
                try {
                    if (Files.size(file) > MOST) {
                        throw SealTexts.refusal("gmTooLarge", file, MOST);
                    }
                    return Files.readAllBytes(file);
                } catch (IOException e) {
                    throw new Refusal(SealTexts.text("fileUnreadable", file, SealTexts.said(e)), e);
                }
            }
        };
    }
}
