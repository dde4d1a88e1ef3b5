package org.hecha.seal.internal.cades;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.time.StampToken;

/**
 * A time stamp over an archive manifest, as it stands in a container. Before another one is put over it, it takes in what
 * the validation of its own authority needs.
 */
public final class ArchiveToken {

    private final String name;
    private final byte[] encoded;
    private final StampToken token;
    private final EmbeddedMaterial material;

    private ArchiveToken(String name, byte[] encoded) throws IOException, CertificateException {
        this.name = name;
        this.encoded = encoded;
        SignedData data =
                SignedData.getInstance(ContentInfo.getInstance(ASN1Primitive.fromByteArray(encoded)).getContent());
        this.material = EmbeddedMaterial.of(data);
        // Revocation lists may be larger than any token; what they are is asked of the material.
        this.token = StampToken.parse(data.getCRLs() == null ? encoded
                : new ContentInfo(CMSObjectIdentifiers.signedData, new SignedData(data.getDigestAlgorithms(),
                        data.getEncapContentInfo(), data.getCertificates(), null, data.getSignerInfos()))
                        .getEncoded(ASN1Encoding.DER));
    }

    /** @throws Flaw when the bytes are no time-stamp token */
    public static ArchiveToken parse(String name, byte[] encoded) throws Flaw {
        try {
            return new ArchiveToken(name, encoded);
        } catch (Flaw e) {
            throw e;
        } catch (IOException | CertificateException | RuntimeException e) {
            Flaw flaw = new Flaw("tokenNot");
            flaw.initCause(e);
            throw flaw;
        }
    }

    public StampToken token() {
        return token;
    }

    public EmbeddedMaterial material() {
        return material;
    }

    /** The token with certificates and revocation data of its authority's chain; with those only that it lacks. */
    public byte[] completed(Means means) throws Refusal {
        try {
            MaterialSearch search = new MaterialSearch(means, token.certificates());
            search.add(token.authority().orElseThrow(() -> SealTexts.refusal("extendSignerUnknown", name)));
            return write(material.plus(search.found()));
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("signingFailed", SealTexts.said(e)), e);
        }
    }

    /**
     * Whether it holds, is over this digest, and not one of its bytes could be another.
     *
     * @param trusted certificates that may have issued those sent along
     * @param beside certificates of the other papers of the package
     */
    public boolean isCanonical(byte[] sha256, List<X509Certificate> trusted, List<X509Certificate> beside) throws IOException {
        return token.holds() && token.covers(sha256) && token.unsigned().isEmpty()
                && Arrays.equals(write(material), encoded)
                && new MaterialUse(material, List.of(token), trusted, beside)
                        .isExact(List.of(token.authority().orElseThrow()));
    }

    private byte[] write(EmbeddedMaterial with) throws IOException {
        SignedData plain = SignedData.getInstance(ContentInfo.getInstance(
                ASN1Primitive.fromByteArray(token.normalised(List.of()).encoded())).getContent());
        return new ContentInfo(CMSObjectIdentifiers.signedData, new SignedData(plain.getDigestAlgorithms(),
                plain.getEncapContentInfo(), with.certificateSet(), with.revocationSet(), plain.getSignerInfos()))
                .getEncoded(ASN1Encoding.DER);
    }
}
