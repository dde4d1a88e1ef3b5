package org.hecha.seal.internal.pades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/** The CMS structure in a signature dictionary, apart from the zeros that fill its place. */
final class CmsContent {

    private final byte[] encoded;
    private final CMSSignedData data;

    private CmsContent(byte[] encoded) throws CMSException {
        this.encoded = encoded;
        this.data = new CMSSignedData(encoded);
    }

    /** @throws Flaw when it is no CMS signature, or something other than zeros follows it */
    static CmsContent parse(byte[] contents) throws Flaw {
        try {
            int length = length(contents);
            for (int index = length; index < contents.length; index++) {
                if (contents[index] != 0) {
                    throw new Flaw("pdfContents");
                }
            }
            return new CmsContent(Arrays.copyOf(contents, length));
        } catch (Flaw e) {
            throw e;
        } catch (IOException | CMSException | RuntimeException e) {
            Flaw flaw = new Flaw("pdfContents");
            flaw.initCause(e);
            throw flaw;
        }
    }

    private static int length(byte[] contents) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(contents);
        ASN1Primitive first = new ASN1InputStream(in, contents.length).readObject();
        if (first == null) {
            throw new Flaw("pdfContents");
        }
        return contents.length - in.available();
    }

    byte[] encoded() {
        return encoded.clone();
    }

    List<X509Certificate> certificates() throws Flaw {
        return certificates(data);
    }

    private static List<X509Certificate> certificates(CMSSignedData data) throws Flaw {
        Collection<X509CertificateHolder> holders = data.getCertificates().getMatches(null);
        try {
            List<X509Certificate> certificates = new ArrayList<>();
            for (X509CertificateHolder holder : holders) {
                certificates.add((X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(holder.getEncoded())));
            }
            return certificates;
        } catch (CertificateException | IOException e) {
            Flaw flaw = new Flaw("pdfContents");
            flaw.initCause(e);
            throw flaw;
        }
    }

    /** The certificate of the one who signed, where it is sent along. */
    Optional<X509Certificate> signer() throws Flaw {
        SignerInformation signer = data.getSignerInfos().getSigners().iterator().next();
        for (X509Certificate certificate : certificates()) {
            try {
                if (signer.getSID().match(new X509CertificateHolder(certificate.getEncoded()))) {
                    return Optional.of(certificate);
                }
            } catch (CertificateException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return Optional.empty();
    }

    /** The time stamps over the signature value. */
    List<CmsContent> stamps() throws Flaw {
        AttributeTable unsigned = data.getSignerInfos().getSigners().iterator().next().getUnsignedAttributes();
        List<CmsContent> stamps = new ArrayList<>();
        if (unsigned != null) {
            var all = unsigned.getAll(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
            for (int index = 0; index < all.size(); index++) {
                try {
                    stamps.add(parse(Attribute.getInstance(all.get(index)).getAttributeValues()[0].toASN1Primitive()
                            .getEncoded()));
                } catch (Flaw e) {
                    throw e;
                } catch (IOException e) {
                    throw new Flaw("pdfContents");
                }
            }
        }
        return stamps;
    }

    /** Whether it is over data of these digests: by its signed attribute, or as a time stamp by its imprint. */
    boolean isOver(Function<DigestAlgorithm, byte[]> digests) {
        try {
            if (PKCSObjectIdentifiers.id_ct_TSTInfo.getId().equals(data.getSignedContentTypeOID())) {
                MessageImprint imprint = TSTInfo.getInstance(data.getSignedContent().getContent()).getMessageImprint();
                return DigestAlgorithm.ofOid(imprint.getHashAlgorithm().getAlgorithm().getId()).map(digests)
                        .filter(digest -> Arrays.equals(digest, imprint.getHashedMessage())).isPresent();
            }
            SignerInformation signer = data.getSignerInfos().getSigners().iterator().next();
            Attribute digest = signer.getSignedAttributes().get(CMSAttributes.messageDigest);
            byte[] claimed = ASN1OctetString.getInstance(digest.getAttributeValues()[0]).getOctets();
            return DigestAlgorithm.ofOid(signer.getDigestAlgOID()).map(digests)
                    .filter(computed -> Arrays.equals(computed, claimed)).isPresent();
        } catch (RuntimeException e) {
            // Without these attributes in their form it is over nothing.
            return false;
        }
    }
}
