package org.hecha.seal.internal.revocation;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/** How OCSP names a certificate: digests of its issuer's name and key, and its serial number. */
record CertificateNumber(X509Certificate certificate, X509Certificate issuer) {

    private static final String SHA1 = "1.3.14.3.2.26";

    /** SHA-1 serves as a name here, not as a proof. */
    boolean isMeant(CertID id) {
        Optional<DigestAlgorithm> digest = DigestAlgorithm.ofOid(id.getHashAlgorithm().getAlgorithm().getId());
        return digest.isPresent() && id.getSerialNumber().getValue().equals(certificate.getSerialNumber())
                && MessageDigest.isEqual(nameHash(digest.get()), id.getIssuerNameHash().getOctets())
                && MessageDigest.isEqual(keyHash(digest.get(), issuer), id.getIssuerKeyHash().getOctets());
    }

    /** As all responders understand it: with SHA-1. */
    CertID id() {
        return new CertID(new AlgorithmIdentifier(new ASN1ObjectIdentifier(SHA1), org.bouncycastle.asn1.DERNull.INSTANCE),
                new DEROctetString(nameHash(DigestAlgorithm.SHA1)),
                new DEROctetString(keyHash(DigestAlgorithm.SHA1, issuer)),
                new ASN1Integer(certificate.getSerialNumber()));
    }

    private byte[] nameHash(DigestAlgorithm digest) {
        return digest.start().digest(issuer.getSubjectX500Principal().getEncoded());
    }

    /** Digest of a public key without its algorithm. */
    static byte[] keyHash(DigestAlgorithm digest, X509Certificate holder) {
        return digest.start().digest(
                SubjectPublicKeyInfo.getInstance(holder.getPublicKey().getEncoded()).getPublicKeyData().getBytes());
    }
}
