package org.hecha.seal.internal.trust;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.seal.SigningKey;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.cades.CadesSigner;
import org.hecha.seal.internal.cades.SignatureFile;
import org.hecha.seal.internal.validation.Covered;
import org.hecha.seal.internal.validation.SignatureValidation;
import org.hecha.standard.seal.VerificationSettings;
import org.hecha.seal.RevocationSource;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.TrustAnchors;

/**
 * A list inside its signature: CMS SignedData (RFC 5652) with the JSON text as content, one signer, DER. The signature is
 * made and judged as that of a package: the content is taken out, and the rest is a detached signature over it.
 */
public final class SignedList {

    /** A clock may be a little ahead of ours. */
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private SignedList() {
    }

    /** @throws Refusal when the key does not sign, or the list breaks a rule */
    public static byte[] sign(AccreditationList list, SigningKey key, Instant at) throws Refusal {
        try {
            TrustListRules.demand(list);
            byte[] content = TrustListForm.write(list);
            byte[] detached = new CadesSigner(key, at).sign(out -> out.write(content));
            SignedData data = data(detached);
            return encoded(data, new ContentInfo(CMSObjectIdentifiers.data, new DEROctetString(content)));
        } catch (Flaw e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param name of the file, for sentences
     * @throws Refusal where it is no such list, or its signature was not found to hold
     */
    public static AccreditationList open(String name, byte[] bytes, TrustAnchors anchors, Instant at) throws Refusal {
        try {
            SignedData data = data(bytes);
            if (!CMSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType())
                    || !(data.getEncapContentInfo().getContent() instanceof ASN1OctetString content)) {
                throw new Flaw("trustListNotSigned", name);
            }
            String signer = signer(name, data, content.getOctets(), anchors, at);
            AccreditationList list = TrustListForm.read(content.getOctets(), signer);
            if (list.issued().isAfter(at.plus(CLOCKS))) {
                throw new Flaw("trustListFuture", name, list.issued());
            }
            return list;
        } catch (Flaw e) {
            throw new Refusal(SealTexts.text("trustListRefused", name, e.text()), e);
        } catch (IOException | RuntimeException e) {
            // Bouncy Castle answers malformed structures with unchecked exceptions of many kinds.
            throw new Refusal(SealTexts.text("trustListNotSigned", name), e);
        }
    }

    /**
     * Why the signature of a list was not found to hold; empty where it holds.
     *
     * @throws Refusal where it is no signed list at all
     */
    public static Optional<Localized> problem(String name, byte[] bytes, TrustAnchors anchors, Instant at) throws Refusal {
        try {
            SignedData data = data(bytes);
            if (!(data.getEncapContentInfo().getContent() instanceof ASN1OctetString content)) {
                throw new Flaw("trustListNotSigned", name);
            }
            SignatureVerdict verdict = verdict(name, data, content.getOctets(), anchors, at);
            return verdict.indication() == Indication.TOTAL_PASSED ? Optional.empty()
                    : Optional.of(SealTexts.text("trustListSignature", verdict.indication().word(), verdict.reason()));
        } catch (IOException | RuntimeException e) {
            throw new Refusal(SealTexts.text("trustListNotSigned", name), e);
        }
    }

    private static String signer(String name, SignedData data, byte[] content, TrustAnchors anchors, Instant at)
            throws IOException {
        SignatureVerdict verdict = verdict(name, data, content, anchors, at);
        if (verdict.indication() != Indication.TOTAL_PASSED) {
            throw new Flaw("trustListSignature", verdict.indication().word(), verdict.reason());
        }
        return verdict.signer();
    }

    private static SignatureVerdict verdict(String name, SignedData data, byte[] content, TrustAnchors anchors, Instant at)
            throws IOException {
        SignatureFile file = SignatureFile.parse(name,
                encoded(data, new ContentInfo(CMSObjectIdentifiers.data, null)));
        if (file.signatures().size() != 1) {
            throw new Flaw("trustListSigners", file.signatures().size());
        }
        return new SignatureValidation(new VerificationSettings(anchors, at), RevocationSource.NONE)
                .judge(file.signatures().get(0), new Content(content)).verdict();
    }

    private static SignedData data(byte[] bytes) throws IOException {
        ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(bytes));
        if (!CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
            throw new IOException("not SignedData");
        }
        return SignedData.getInstance(info.getContent());
    }

    private static byte[] encoded(SignedData data, ContentInfo content) throws IOException {
        return new ContentInfo(CMSObjectIdentifiers.signedData, new SignedData(data.getDigestAlgorithms(), content,
                data.getCertificates(), data.getCRLs(), data.getSignerInfos())).getEncoded(ASN1Encoding.DER);
    }

    /** What the signature is over: the text, and no file beside it. */
    private record Content(byte[] text) implements Covered {

        @Override
        public Optional<byte[]> digest(DigestAlgorithm algorithm) {
            return Optional.of(algorithm.start().digest(text));
        }

        @Override
        public Optional<Judgement> files() {
            return Optional.empty();
        }
    }
}
