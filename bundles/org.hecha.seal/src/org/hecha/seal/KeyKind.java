package org.hecha.seal;

/** Kinds of keys that a demonstration authority makes. */
public enum KeyKind {
    /** RSA with 3072 bits, signing with SHA-256. */
    RSA_3072("RSA", "3072"),
    /** ECDSA on P-256, signing with SHA-256. */
    EC_P256("EC", "secp256r1"),
    /** ECDSA on P-384, signing with SHA-384. */
    EC_P384("EC", "secp384r1"),
    /** SM2, signing with SM3. */
    SM2("EC", "sm2p256v1");

    private final String algorithm;
    private final String size;

    KeyKind(String algorithm, String size) {
        this.algorithm = algorithm;
        this.size = size;
    }

    /** RSA or EC. */
    public String algorithm() {
        return algorithm;
    }

    /** Bits of an RSA modulus, or the name of a curve. */
    public String size() {
        return size;
    }
}
