package org.hecha.standard.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The data files of a package whose bytes have been verified. Valid while the verification lasts; one thread. */
public interface PackageFiles {

    /** Names, in the order of the package. */
    List<String> names();

    /** Bytes of a file. @throws IllegalArgumentException for a name that is not there */
    long size(String name);

    /**
     * Opens a file; the caller closes it. What is read is hashed along and, once it was read to its end, compared with
     * what was verified.
     *
     * @throws IOException where the bytes are no longer those that were verified
     */
    InputStream open(String name) throws IOException;

    /**
     * SHA-256 of a file, lower-case hexadecimal. Whoever has verified the file knows it already; read anew otherwise.
     *
     * @throws IOException as {@link #open}
     */
    default String sha256(String name) throws IOException {
        try (DigestInputStream in = new DigestInputStream(open(name), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
