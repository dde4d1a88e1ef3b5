package org.hecha.seal.internal.revocation;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.certificate.Issuers;

/** Who signed an OCSP response, and whether the issuer of the certificate lets him (RFC 6960, 4.2.2.2). */
final class OcspSigner {

    private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
    private static final int MOST_CERTIFICATES = 16;

    private final BasicOCSPResponse basic;

    OcspSigner(BasicOCSPResponse basic) {
        this.basic = basic;
    }

    /** The issuer alone where he signed himself; else first the responder and then the issuer. */
    List<X509Certificate> demand(X509Certificate issuer) throws Flaw {
        SignatureScheme scheme = SignatureScheme.named(basic.getSignatureAlgorithm())
                .orElseThrow(() -> new Flaw("revocationAlgorithm", basic.getSignatureAlgorithm().getAlgorithm().getId()));
        if (scheme.digest().weak()) {
            throw new Flaw("revocationWeak", scheme.javaName());
        }
        if (isNamed(issuer) && holds(scheme, issuer)) {
            return List.of(issuer);
        }
        for (X509Certificate each : sent()) {
            if (isNamed(each) && holds(scheme, each)) {
                demandRight(each, issuer);
                return List.of(each, issuer);
            }
        }
        throw new Flaw("ocspSignature");
    }

    private void demandRight(X509Certificate responder, X509Certificate issuer) throws Flaw {
        String subject = Certificates.subject(responder);
        if (!Issuers.issued(issuer, responder) || !isForOcsp(responder)) {
            throw new Flaw("ocspStranger", subject, Certificates.subject(issuer));
        }
        Optional<org.hecha.core.text.Localized> weakness = SignatureScheme.weakness(responder)
                .or(() -> SignatureScheme.weakness(responder.getPublicKey()));
        if (weakness.isPresent()) {
            throw new Flaw("revocationWeak", subject);
        }
        Instant produced = producedAt();
        if (produced.isBefore(responder.getNotBefore().toInstant())
                || produced.isAfter(responder.getNotAfter().toInstant())) {
            throw new Flaw("ocspExpired", subject, produced);
        }
    }

    private Instant producedAt() throws Flaw {
        try {
            return basic.getTbsResponseData().getProducedAt().getDate().toInstant();
        } catch (java.text.ParseException e) {
            Flaw flaw = new Flaw("ocspNot");
            flaw.initCause(e);
            throw flaw;
        }
    }

    private static boolean isForOcsp(X509Certificate responder) {
        try {
            return responder.getExtendedKeyUsage() != null && responder.getExtendedKeyUsage().contains(OCSP_SIGNING)
                    && Certificates.maySign(responder);
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    private boolean isNamed(X509Certificate candidate) {
        ResponderID id = basic.getTbsResponseData().getResponderID();
        return id.getKeyHash() == null
                ? X500Name.getInstance(candidate.getSubjectX500Principal().getEncoded()).equals(id.getName())
                : Arrays.equals(CertificateNumber.keyHash(DigestAlgorithm.SHA1, candidate), id.getKeyHash());
    }

    private boolean holds(SignatureScheme scheme, X509Certificate signer) throws Flaw {
        try {
            return basic.getSignature().getPadBits() == 0 && scheme.verify(signer.getPublicKey(),
                    basic.getTbsResponseData().getEncoded(ASN1Encoding.DER), basic.getSignature().getBytes());
        } catch (IOException e) {
            Flaw flaw = new Flaw("ocspNot");
            flaw.initCause(e);
            throw flaw;
        }
    }

    private List<X509Certificate> sent() throws Flaw {
        List<X509Certificate> all = new ArrayList<>();
        try {
            if (basic.getCerts() != null && basic.getCerts().size() <= MOST_CERTIFICATES) {
                for (ASN1Encodable each : basic.getCerts()) {
                    all.add(Certificates.parse(Certificate.getInstance(each).getEncoded(ASN1Encoding.DER)));
                }
            }
            return all;
        } catch (IOException | CertificateException e) {
            Flaw flaw = new Flaw("ocspNot");
            flaw.initCause(e);
            throw flaw;
        }
    }
}
