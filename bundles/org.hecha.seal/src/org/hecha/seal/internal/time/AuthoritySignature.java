package org.hecha.seal.internal.time;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
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
                .flatMap(each -> SignatureScheme.named(each, signature.getAlgorithm()));
    }

    /** The scheme of a structure that names its digest and its kind of key with one identifier. */
    public static Optional<SignatureScheme> scheme(AlgorithmIdentifier signature) {
        return Arrays.stream(DigestAlgorithm.values())
                .map(each -> SignatureScheme.named(each, signature.getAlgorithm()))
                .flatMap(Optional::stream).findFirst();
    }

    /** Whether the key confirms the signature over the data. */
    public static boolean holds(SignatureScheme scheme, PublicKey key, byte[] data, int offset, int length,
            byte[] signature) {
        try {
            Signature check = Signature.getInstance(scheme.javaName());
            check.initVerify(key);
            check.update(data, offset, length);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            // Not confirmed, whatever the reason.
            return false;
        }
    }

    /** Whether the key confirms the signature over the data. */
    public static boolean holds(SignatureScheme scheme, PublicKey key, byte[] data, byte[] signature) {
        return holds(scheme, key, data, 0, data.length, signature);
    }
}
