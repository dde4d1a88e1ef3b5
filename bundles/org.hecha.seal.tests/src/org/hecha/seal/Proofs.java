package org.hecha.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;

/** What a loopback authority says, asked without a network. */
final class Proofs {

    private Proofs() {
    }

    static TimeStampSource stamps(OpensslAuthority authority) {
        return source(authority, Integer.MAX_VALUE);
    }

    /** An authority that answers so many times and then no more. */
    static TimeStampSource source(OpensslAuthority authority, int times) {
        AtomicInteger left = new AtomicInteger(times);
        return new TimeStampSource() {
            @Override
            public String name() {
                return "loopback";
            }

            @Override
            public byte[] stamp(String digestOid, byte[] digest) throws Refusal {
                if (left.getAndDecrement() <= 0) {
                    throw new Refusal(Localized.verbatim("no answer from the loopback authority"));
                }
                try {
                    TimeStampRequestGenerator request = new TimeStampRequestGenerator();
                    request.setCertReq(true);
                    return new TimeStampResponse(authority.stampReply(request.generate(
                            new ASN1ObjectIdentifier(digestOid), digest, BigInteger.ONE).getEncoded()))
                            .getTimeStampToken().getEncoded();
                } catch (IOException | org.bouncycastle.tsp.TSPException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    /** The lists of both issuers. */
    static RevocationSource lists(OpensslAuthority authority) throws IOException {
        List<byte[]> lists = List.of(authority.crl(authority.root()), authority.crl(authority.intermediate()));
        return (certificate, issuer, at) -> new RevocationSource.Answers(List.of(), lists);
    }

    /** The responder for what the intermediate has issued, as far as it knows it; and the lists of both issuers. */
    static RevocationSource responder(OpensslAuthority authority) throws IOException {
        List<byte[]> lists = List.of(authority.crl(authority.root()), authority.crl(authority.intermediate()));
        return (certificate, issuer, at) -> {
            List<byte[]> responses = new ArrayList<>();
            if (issuer.equals(authority.intermediate().certificate())) {
                responses.add(ask(authority, certificate, issuer));
            }
            return new RevocationSource.Answers(responses, lists);
        };
    }

    private static byte[] ask(OpensslAuthority authority, X509Certificate certificate, X509Certificate issuer) {
        try {
            return authority.ocspReply(new OCSPReqBuilder().addRequest(new CertificateID(
                    new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
                    new JcaX509CertificateHolder(issuer), certificate.getSerialNumber())).build().getEncoded());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
