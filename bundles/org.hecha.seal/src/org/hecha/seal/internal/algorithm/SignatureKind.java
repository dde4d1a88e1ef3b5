package org.hecha.seal.internal.algorithm;

/** Ways to sign a digest. */
public enum SignatureKind {

    /** RSASSA-PKCS1-v1_5 (RFC 8017). */
    RSA("withRSA"),
    /** RSASSA-PSS (RFC 8017) with MGF1 over the same digest. */
    RSA_PSS("withRSAandMGF1"),
    /** ECDSA; the signature is the DER sequence of two numbers. */
    ECDSA("withECDSA"),
    /** SM2 with SM3 (GB/T 32918.2); the signature is the DER sequence of two numbers (GB/T 35276). */
    SM2("withSM2");

    private final String suffix;

    SignatureKind(String suffix) {
        this.suffix = suffix;
    }

    /** The end of a signature algorithm's name: {@code withRSA}. */
    String suffix() {
        return suffix;
    }

    /** Whether signatures are two numbers, which DER writes in one way only. */
    public boolean pair() {
        return this == ECDSA || this == SM2;
    }
}
