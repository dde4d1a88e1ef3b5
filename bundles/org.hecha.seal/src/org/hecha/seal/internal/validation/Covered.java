package org.hecha.seal.internal.validation;

import java.io.IOException;
import java.util.Optional;

import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/** What a signature is supposed to cover. */
public interface Covered {

    /** Digest of the document the signature is over; empty where nothing says what that is. */
    Optional<byte[]> digest(DigestAlgorithm algorithm) throws IOException;

    /** What is wrong with the files that the document names. */
    Optional<Judgement> files();
}
