package org.hecha.seal.internal.time;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.algorithm.SignatureScheme;

/**
 * The one place where the signatures of authorities are checked: on time-stamp tokens, OCSP responses and revocation
 * lists.
 */
public final class AuthoritySignature {

    private AuthoritySignature() {
    }

    /** The scheme of a SignerInfo, which names its digest apart. */
    public static Optional<SignatureScheme> scheme(AlgorithmIdentifier digest, AlgorithmIdentifier signature) {
        return DigestAlgorithm.ofOid(digest.getAlgorithm().getId())
                .flatMap(each -> SignatureScheme.named(each, signature));
    }

    /** The scheme of a structure that names its digest and its kind of key with one identifier. */
    public static Optional<SignatureScheme> scheme(AlgorithmIdentifier signature) {
        return SignatureScheme.named(signature);
    }

    /** Whether the key confirms the signature over the data. */
    public static boolean holds(SignatureScheme scheme, PublicKey key, byte[] data, int offset, int length,
            byte[] signature) {
        return scheme.verify(key, Arrays.copyOfRange(data, offset, offset + length), signature);
    }

    /** Whether the key confirms the signature over the data. */
    public static boolean holds(SignatureScheme scheme, PublicKey key, byte[] data, byte[] signature) {
        return holds(scheme, key, data, 0, data.length, signature);
    }
}
