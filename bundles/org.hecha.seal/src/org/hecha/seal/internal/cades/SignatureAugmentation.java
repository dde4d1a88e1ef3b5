package org.hecha.seal.internal.cades;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.hecha.core.text.Refusal;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.time.StampToken;

/**
 * Raises a detached signature with one signer to level T (signature-time-stamp over its value) and LT (certificates and
 * revocation data in SignedData), in the baseline form of EN 319 122-1. Level LTA is the container's: one archive manifest
 * with its time stamp over all signatures and files (EN 319 162-1, annex A.7), which unlike archive-time-stamp-v3 also
 * renews the digests of the files.
 */
public final class SignatureAugmentation {

    private final Means means;

    public SignatureAugmentation(Means means) {
        this.means = means;
    }

    /**
     * @param name of the signature, for messages
     * @param cms the signature in DER
     * @param level LTA does here what LT does
     * @return the signature with what it lacked; itself where it lacked nothing
     * @throws Refusal where the means do not suffice
     */
    public byte[] raise(String name, byte[] cms, SignatureLevel level) throws Refusal {
        try {
            byte[] raised = cms;
            SignatureFile file = SignatureFile.parse(name, raised);
            if (file.signatures().size() != 1) {
                throw SealTexts.refusal("extendSeveralSigners", name);
            }
            if (level != SignatureLevel.B && file.level() == SignatureLevel.B) {
                raised = stamped(file, level);
                file = SignatureFile.parse(name, raised);
            }
            if (level.compareTo(SignatureLevel.LT) >= 0 && file.level() == SignatureLevel.T) {
                raised = completed(file);
            }
            return raised;
        } catch (Flaw e) {
            throw e.refusal();
        } catch (IOException | CertificateException e) {
            throw new Refusal(SealTexts.text("signingFailed", SealTexts.said(e)), e);
        }
    }

    private byte[] stamped(SignatureFile file, SignatureLevel level) throws Refusal, IOException {
        SignedData data = file.structure();
        StampToken token = means.stamp(file.signatures().get(0).value(), level);
        DERSet unsigned = new DERSet(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(ASN1Primitive.fromByteArray(token.encoded()))));
        SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        return write(data, data.getCertificates(), data.getCRLs(), new SignerInfo(signer.getSID(),
                signer.getDigestAlgorithm(), signer.getAuthenticatedAttributes(),
                signer.getDigestEncryptionAlgorithm(), signer.getEncryptedDigest(), unsigned));
    }

    private byte[] completed(SignatureFile file) throws Refusal, IOException, CertificateException {
        CadesSignature signature = file.signatures().get(0);
        List<StampToken> tokens = signature.stamps();
        List<X509Certificate> sentAlong = new ArrayList<>(signature.embedded());
        tokens.forEach(each -> sentAlong.addAll(each.certificates()));
        MaterialSearch search = new MaterialSearch(means, sentAlong);
        search.add(signature.certificate(means.trust().certificates())
                .orElseThrow(() -> SealTexts.refusal("extendSignerUnknown", file.name())));
        for (StampToken each : tokens) {
            search.add(each.authority().orElseThrow(() -> SealTexts.refusal("extendSignerUnknown", file.name())));
        }
        EmbeddedMaterial all = EmbeddedMaterial.of(file.structure()).plus(search.found());
        SignedData data = file.structure();
        return write(data, all.certificateSet(), all.revocationSet(),
                SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0)));
    }

    private static byte[] write(SignedData data, ASN1Set certificates, ASN1Set revocation, SignerInfo signer)
            throws IOException {
        return new ContentInfo(CMSObjectIdentifiers.signedData, new SignedData(data.getDigestAlgorithms(),
                data.getEncapContentInfo(), certificates, revocation, new DERSet(signer)))
                .getEncoded(ASN1Encoding.DER);
    }
}
