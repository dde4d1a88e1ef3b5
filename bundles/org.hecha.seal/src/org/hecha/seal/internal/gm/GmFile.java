package org.hecha.seal.internal.gm;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.certificate.Certificates;

/**
 * SignedData of GB/T 35275 as it was read, before anything about it is believed. The identifiers of RFC 5652 are taken,
 * too: some programs write SM2 signatures under them.
 *
 * @param content the attached content; empty where it is detached
 */
record GmFile(Optional<byte[]> content, List<X509Certificate> certificates, List<GmSigner> signers) {

    private static final int MOST = 64;

    /** @throws Flaw when the bytes are no such structure */
    static GmFile parse(String name, byte[] bytes) throws Flaw {
        try {
            ContentInfo outer = ContentInfo.getInstance(ASN1Primitive.fromByteArray(bytes));
            if (!GmNames.isSignedData(outer.getContentType())) {
                throw new Flaw("gmNot", name);
            }
            SignedData data = SignedData.getInstance(outer.getContent());
            ContentInfo inner = data.getEncapContentInfo();
            ASN1Sequence certificates = sequence(data.getCertificates());
            ASN1Sequence signers = sequence(data.getSignerInfos());
            if (!GmNames.isData(inner.getContentType()) || certificates.size() > MOST || signers.size() == 0
                    || signers.size() > MOST) {
                throw new Flaw("gmNot", name);
            }
            return new GmFile(Optional.ofNullable(inner.getContent())
                    .map(each -> ASN1OctetString.getInstance(each).getOctets()), certificates(certificates),
                    signers(name, signers));
        } catch (Flaw e) {
            throw e;
        } catch (IOException | CertificateException | RuntimeException e) {
            // Bouncy Castle answers malformed structures with unchecked exceptions of many kinds.
            Flaw flaw = new Flaw("gmNot", name);
            flaw.initCause(e);
            throw flaw;
        }
    }

    private static ASN1Sequence sequence(ASN1Set set) {
        return set == null ? new DERSequence()
                : new DERSequence(set.toArray());
    }

    private static List<X509Certificate> certificates(ASN1Sequence encoded) throws IOException, CertificateException {
        List<X509Certificate> all = new ArrayList<>();
        for (ASN1Encodable each : encoded) {
            all.add(Certificates.parse(each.toASN1Primitive().getEncoded()));
        }
        return all;
    }

    private static List<GmSigner> signers(String name, ASN1Sequence encoded) {
        List<GmSigner> all = new ArrayList<>();
        encoded.forEach(each -> all.add(new GmSigner(name, SignerInfo.getInstance(each))));
        return all;
    }
}
