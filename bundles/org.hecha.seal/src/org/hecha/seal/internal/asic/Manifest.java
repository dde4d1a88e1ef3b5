package org.hecha.seal.internal.asic;

import java.util.List;
import java.util.Optional;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/**
 * What an ASiCManifest says.
 *
 * @param name entry of the manifest
 * @param signature entry of the signature over it
 * @param references the files it covers
 * @param canonical what it promises about the container; empty where another program wrote it
 */
public record Manifest(String name, String signature, List<Reference> references, Optional<CanonicalClaim> canonical) {

    /** One file with its digest. */
    public record Reference(String file, DigestAlgorithm algorithm, byte[] digest) {
    }

    /**
     * The promise that the container has canonical form.
     *
     * @param certificates SHA-256 of each certificate in the signature, the signer's first
     */
    public record CanonicalClaim(List<byte[]> certificates) {
    }
}
