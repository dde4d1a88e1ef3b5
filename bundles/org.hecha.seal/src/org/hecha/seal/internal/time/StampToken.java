package org.hecha.seal.internal.time;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.revocation.EmbeddedRevocation;

/**
 * A time-stamp token (RFC 3161): the facts of its bytes. Nothing about it is believed before {@link #holds()} says that
 * the authority it names has signed it, and that authority has been validated elsewhere.
 */
public final class StampToken {

    /** A token with its chain and a hash index is some kilobytes; a hostile one could be anything. */
    public static final int LARGEST = 1 << 20;

    private static final int MOST_CERTIFICATES = 32;
    private static final int MEGABYTE = 20;

    private final byte[] encoded;
    private final SignedData data;
    private final SignerInfo signer;
    private final byte[] content;
    private final TSTInfo info;
    private final Instant time;
    private final List<X509Certificate> certificates;
    private final TokenSignature signature;

    private StampToken(byte[] encoded) throws IOException, CertificateException {
        this.encoded = encoded.clone();
        ContentInfo outer = ContentInfo.getInstance(ASN1Primitive.fromByteArray(encoded));
        if (!CMSObjectIdentifiers.signedData.equals(outer.getContentType())) {
            throw new Flaw("tokenNot");
        }
        data = SignedData.getInstance(outer.getContent());
        ContentInfo inner = data.getEncapContentInfo();
        if (!PKCSObjectIdentifiers.id_ct_TSTInfo.equals(inner.getContentType()) || data.getSignerInfos().size() != 1) {
            throw new Flaw("tokenNot");
        }
        signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        content = ASN1OctetString.getInstance(inner.getContent()).getOctets();
        info = TSTInfo.getInstance(ASN1Primitive.fromByteArray(content));
        if (info.getExtensions() != null && info.getExtensions().hasAnyCriticalExtensions()) {
            throw new Flaw("tokenCritical");
        }
        time = time(info);
        certificates = certificates(data);
        signature = new TokenSignature(signer, content, certificates);
    }

    /**
     * @param encoded a CMS ContentInfo, in DER or BER; bytes behind it are refused
     * @throws Flaw when the bytes are no time-stamp token
     */
    public static StampToken parse(byte[] encoded) throws Flaw {
        if (encoded.length > LARGEST) {
            throw new Flaw("tokenTooLarge", LARGEST >> MEGABYTE);
        }
        try {
            return new StampToken(encoded);
        } catch (Flaw e) {
            throw e;
        } catch (IOException | CertificateException | RuntimeException e) {
            // Bouncy Castle answers malformed structures with unchecked exceptions of many kinds.
            Flaw flaw = new Flaw("tokenNot");
            flaw.initCause(e);
            throw flaw;
        }
    }

    private static Instant time(TSTInfo info) throws Flaw {
        try {
            return info.getGenTime().getDate().toInstant();
        } catch (java.text.ParseException e) {
            Flaw flaw = new Flaw("tokenNot");
            flaw.initCause(e);
            throw flaw;
        }
    }

    private static List<X509Certificate> certificates(SignedData data) throws IOException, CertificateException {
        List<X509Certificate> all = new ArrayList<>();
        ASN1Set sent = data.getCertificates();
        if (sent == null) {
            return List.of();
        }
        if (sent.size() > MOST_CERTIFICATES) {
            throw new Flaw("tokenNot");
        }
        for (ASN1Encodable each : sent) {
            // Attribute certificates are tagged; they say nothing that we ask.
            if (!(each instanceof ASN1TaggedObject)) {
                all.add(Certificates.parse(Certificate.getInstance(each).getEncoded(ASN1Encoding.DER)));
            }
        }
        return List.copyOf(all);
    }

    /** The time it states. */
    public Instant time() {
        return time;
    }

    /** Digest of the stamped data; empty where we do not know it. */
    public Optional<DigestAlgorithm> digest() {
        return DigestAlgorithm.ofOid(digestOid());
    }

    /** Object identifier of the digest of the stamped data. */
    public String digestOid() {
        return info.getMessageImprint().getHashAlgorithm().getAlgorithm().getId();
    }

    /** Digest value of the stamped data. */
    public byte[] imprint() {
        return info.getMessageImprint().getHashedMessage();
    }

    /** Whether it is over data of this digest value. */
    public boolean covers(byte[] digest) {
        return MessageDigest.isEqual(imprint(), digest);
    }

    /** Whether it is over these data; never where the digest is unknown. */
    public boolean coversData(byte[] stamped) {
        return digest().filter(each -> covers(each.start().digest(stamped))).isPresent();
    }

    /** Number of the request it answers, where the request had one. */
    public Optional<BigInteger> nonce() {
        return Optional.ofNullable(info.getNonce()).map(each -> each.getValue());
    }

    /** Object identifier of the policy it was issued under. */
    public String policy() {
        return info.getPolicy().getId();
    }

    /** Serial number of the token. */
    public BigInteger serial() {
        return info.getSerialNumber().getValue();
    }

    /** All certificates sent along, in the token's order. */
    public List<X509Certificate> certificates() {
        return certificates;
    }

    /**
     * The authority's certificate: meant by the signer's identifier, and confirmed by the signed attribute
     * signing-certificate or signing-certificate-v2.
     */
    public Optional<X509Certificate> authority() {
        return authority(List.of());
    }

    /** As above. @param further certificates beside those sent along */
    public Optional<X509Certificate> authority(List<X509Certificate> further) {
        return signature.authority(further);
    }

    /**
     * Whether the authority has signed it: content type, message digest and certificate reference are as they should be,
     * and its key confirms the signature. Whether the authority may stamp, and can be trusted, is another question.
     */
    public boolean holds() {
        return holds(List.of());
    }

    /** As above. @param further certificates beside those sent along */
    public boolean holds(List<X509Certificate> further) {
        return signature.authority(further).filter(signature::holds).isPresent();
    }

    /** Algorithms of the authority's signature and of the imprint, as they can be shown. */
    public String algorithm() {
        return signature.algorithm() + " / " + digest().map(DigestAlgorithm::javaName).orElse(digestOid());
    }

    /** Whether the imprint or the authority's signature relies on a digest that is too weak. */
    public boolean weak() {
        return signature.weak() || digest().filter(each -> !each.weak()).isEmpty();
    }

    /** Revocation lists sent along, in DER. */
    public List<byte[]> crls() throws Flaw {
        return revocation().crls();
    }

    /** OCSP responses sent along (RFC 5940), in DER. */
    public List<byte[]> ocspResponses() throws Flaw {
        return revocation().ocspResponses();
    }

    private EmbeddedRevocation revocation() throws Flaw {
        try {
            return EmbeddedRevocation.of(data.getCRLs());
        } catch (IOException | RuntimeException e) {
            Flaw flaw = new Flaw("tokenNot");
            flaw.initCause(e);
            throw flaw;
        }
    }

    /** The unsigned attributes, as they stand. */
    public List<Attribute> unsigned() {
        List<Attribute> all = new ArrayList<>();
        if (signer.getUnauthenticatedAttributes() != null) {
            signer.getUnauthenticatedAttributes().forEach(each -> all.add(Attribute.getInstance(each)));
        }
        return all;
    }

    /** The unsigned attribute of that type; empty where there is none, or several. */
    public Optional<Attribute> unsigned(ASN1ObjectIdentifier type) {
        List<Attribute> found = unsigned().stream().filter(each -> each.getAttrType().equals(type)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The bytes it was read from. */
    public byte[] encoded() {
        return encoded.clone();
    }

    /**
     * The same token in the one form in which we embed tokens ({@link TokenForm}), with the unsigned attribute
     * ats-hash-index-v3 where it has one.
     *
     * @throws Flaw when the authority's certificate is not among those sent along
     */
    public StampToken normalised() throws Flaw {
        return normalised(unsigned(TokenForm.HASH_INDEX).stream().toList());
    }

    /** As above, with these unsigned attributes and no others. */
    public StampToken normalised(List<Attribute> unsigned) throws Flaw {
        return parse(new TokenForm(this).write(unsigned));
    }

    SignerInfo signer() {
        return signer;
    }

    byte[] content() {
        return content;
    }
}
