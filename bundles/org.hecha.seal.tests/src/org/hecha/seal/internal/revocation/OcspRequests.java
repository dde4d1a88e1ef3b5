package org.hecha.seal.internal.revocation;

import java.security.cert.X509Certificate;

import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/** Requests about certificates, as our client sends them and as others do. */
final class OcspRequests {

    private OcspRequests() {
    }

    static byte[] about(X509Certificate issuer, X509Certificate... certificates) throws Exception {
        return about(DigestAlgorithm.SHA1, issuer, certificates);
    }

    static byte[] about(DigestAlgorithm digest, X509Certificate issuer, X509Certificate... certificates)
            throws Exception {
        Request[] all = new Request[certificates.length];
        for (int index = 0; index < all.length; index++) {
            CertID id = new CertID(new AlgorithmIdentifier(new ASN1ObjectIdentifier(digest.oid())),
                    new DEROctetString(digest.start().digest(issuer.getSubjectX500Principal().getEncoded())),
                    new DEROctetString(CertificateNumber.keyHash(digest, issuer)),
                    new ASN1Integer(certificates[index].getSerialNumber()));
            all[index] = new Request(id, null);
        }
        return new OCSPRequest(new TBSRequest((GeneralName) null, new DERSequence(all), (Extensions) null), null)
                .getEncoded("DER");
    }
}
