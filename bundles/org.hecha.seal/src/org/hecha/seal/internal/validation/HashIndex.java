package org.hecha.seal.internal.validation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.hecha.seal.internal.revocation.EmbeddedRevocation;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/**
 * An ats-hash-index-v3 (EN 319 122-1, 5.5.2): the digests of what an archive time stamp protects beside the signature.
 * It holds where each of its digests is found among what the signature carries.
 */
final class HashIndex {

    private static final int FIELDS = 4;

    private final DigestAlgorithm digest;
    private final List<byte[]> proves = new ArrayList<>();
    private boolean whole = true;

    private HashIndex(DigestAlgorithm digest) {
        this.digest = digest;
    }

    /** @return empty where the index has a wrong form, or names something the signature does not hold */
    static Optional<HashIndex> of(Attribute attribute, SignedData data, SignerInfo signer) throws IOException {
        ASN1Sequence fields = ASN1Sequence.getInstance(attribute.getAttributeValues()[0]);
        Optional<DigestAlgorithm> digest = fields.size() != FIELDS ? Optional.empty()
                : DigestAlgorithm.ofOid(AlgorithmIdentifier.getInstance(fields.getObjectAt(0)).getAlgorithm().getId());
        if (digest.isEmpty() || digest.get().weak()) {
            return Optional.empty();
        }
        HashIndex index = new HashIndex(digest.get());
        index.certificates(fields.getObjectAt(1), data.getCertificates());
        index.revocation(fields.getObjectAt(2), data);
        index.attributes(fields.getObjectAt(FIELDS - 1), signer);
        return index.whole ? Optional.of(index) : Optional.empty();
    }

    DigestAlgorithm digest() {
        return digest;
    }

    /** What it names, as encoded: certificates, revocation data, tokens with what they hold. */
    List<byte[]> proves() {
        return proves;
    }

    private void certificates(ASN1Encodable digests, ASN1Set certificates) throws IOException {
        List<byte[]> wanted = octets(digests);
        for (ASN1Encodable each : certificates == null ? new ASN1Encodable[0] : certificates.toArray()) {
            byte[] der = each.toASN1Primitive().getEncoded(ASN1Encoding.DER);
            if (take(wanted, der) || take(wanted, each.toASN1Primitive().getEncoded())) {
                proves.add(der);
            }
        }
        whole &= wanted.isEmpty();
    }

    private void revocation(ASN1Encodable digests, SignedData data) throws IOException {
        List<byte[]> wanted = octets(digests);
        int count = data.getCRLs() == null ? 0 : data.getCRLs().size();
        for (int index = 0; index < count; index++) {
            ASN1Encodable each = data.getCRLs().getObjectAt(index);
            if (take(wanted, each.toASN1Primitive().getEncoded(ASN1Encoding.DER))
                    || take(wanted, each.toASN1Primitive().getEncoded())) {
                proves.addAll(EmbeddedRevocation.of(new DERSet(each)).all());
            }
        }
        whole &= wanted.isEmpty();
    }

    /** Each value of an attribute counts by itself: digest of its type with that value. */
    private void attributes(ASN1Encodable digests, SignerInfo signer) throws IOException {
        List<byte[]> wanted = octets(digests);
        ASN1Set unsigned = signer.getUnauthenticatedAttributes();
        for (ASN1Encodable each : unsigned == null ? new ASN1Encodable[0] : unsigned.toArray()) {
            Attribute attribute = Attribute.getInstance(each);
            for (ASN1Encodable value : attribute.getAttributeValues()) {
                if (take(wanted, joined(attribute, value, ASN1Encoding.DER))
                        || take(wanted, joined(attribute, value, ASN1Encoding.BER))) {
                    TokenContents.add(value.toASN1Primitive().getEncoded(), proves);
                }
            }
        }
        whole &= wanted.isEmpty();
    }

    private static byte[] joined(Attribute attribute, ASN1Encodable value, String encoding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(attribute.getAttrType().getEncoded(ASN1Encoding.DER));
        out.write(encoding.equals(ASN1Encoding.DER) ? value.toASN1Primitive().getEncoded(ASN1Encoding.DER)
                : value.toASN1Primitive().getEncoded());
        return out.toByteArray();
    }

    private boolean take(List<byte[]> wanted, byte[] object) {
        byte[] found = digest.start().digest(object);
        return wanted.removeIf(each -> Arrays.equals(each, found));
    }

    private static List<byte[]> octets(ASN1Encodable sequence) {
        List<byte[]> all = new ArrayList<>();
        ASN1Sequence.getInstance(sequence).forEach(each -> all.add(ASN1OctetString.getInstance(each).getOctets()));
        return all;
    }
}
