package org.hecha.seal.internal.asic;

import java.util.List;
import java.util.Optional;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/**
 * What an ASiCManifest or ASiCArchiveManifest says.
 *
 * @param name entry of the manifest
 * @param signature entry of the signature over it; of an archive manifest, of the time stamp over it
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
     * @param certificates SHA-256 of each certificate in the signature, the signer's first; from level LT on there are
     *        more, which their issuers vouch for
     * @param after the signatures that were there when this one was made, in their order
     */
    public record CanonicalClaim(List<byte[]> certificates, List<After> after) {

        public CanonicalClaim {
            certificates = List.copyOf(certificates);
            after = List.copyOf(after);
        }
    }

    /**
     * An earlier signature. Its value is named and not its file, which may still be raised to a higher level.
     *
     * @param signature entry of the signature
     * @param value SHA-256 of the signature's value
     */
    public record After(String signature, byte[] value) {
    }

    /** Whether this lists the file. */
    public boolean covers(String file) {
        return references.stream().anyMatch(each -> each.file().equals(file));
    }
}
