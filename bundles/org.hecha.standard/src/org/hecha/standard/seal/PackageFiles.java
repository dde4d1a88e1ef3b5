package org.hecha.standard.seal;

import java.io.IOException;
import java.io.InputStream;
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
}
