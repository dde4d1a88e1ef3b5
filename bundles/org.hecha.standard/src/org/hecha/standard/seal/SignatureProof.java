package org.hecha.standard.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known about a signature beside its value.
 *
 * @param role in which capacity the signer says to have signed
 * @param provenTime the earliest time at which the signature is proven to have existed (best-signature-time of
 *        EN 319 102-1); empty where no time stamp proves one
 * @param stamps its time stamps, in their order
 * @param certificates the signer's chain, the signer's certificate first
 * @param certificate the signer's certificate in DER; empty where none was found
 */
public record SignatureProof(Optional<SignerRole> role, Optional<Instant> provenTime, List<StampVerdict> stamps,
        List<CertificateState> certificates, Optional<byte[]> certificate) {

    /** Nothing is known. */
    public static final SignatureProof NONE =
            new SignatureProof(Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());

    public SignatureProof {
        stamps = List.copyOf(stamps);
        certificates = List.copyOf(certificates);
    }
}
