package org.hecha.seal.internal.validation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.cades.CadesSignature;
import org.hecha.seal.internal.time.StampToken;
import org.hecha.standard.seal.StampKind;
import org.hecha.standard.seal.SubIndication;

/** The time stamps inside a signature, each with what it has to be over (EN 319 122-1, 5.2.8, 5.3, 5.5.3). */
public final class SignatureStamps {

    static final ASN1ObjectIdentifier ARCHIVE_V3 = new ASN1ObjectIdentifier("0.4.0.1733.2.4");
    private static final ASN1ObjectIdentifier HASH_INDEX_V3 = new ASN1ObjectIdentifier("0.4.0.19122.1.5");
    /** Hostile signatures could carry many; each costs several public key operations. */
    private static final int MOST = 64;

    private final CadesSignature signature;
    private final SignerInfo signer;
    private final List<Stamp> found = new ArrayList<>();

    SignatureStamps(CadesSignature signature) {
        this.signature = signature;
        this.signer = signature.signer().toASN1Structure();
    }

    /** Digests that the stamps of a signature ask of the signed document. */
    public static Set<DigestAlgorithm> digests(CadesSignature signature) {
        Set<DigestAlgorithm> all = EnumSet.noneOf(DigestAlgorithm.class);
        try {
            SignatureStamps stamps = new SignatureStamps(signature);
            for (ASN1Encodable each : stamps.values(stamps.signer.getAuthenticatedAttributes(),
                    PKCSObjectIdentifiers.id_aa_ets_contentTimestamp)) {
                StampToken.parse(each.toASN1Primitive().getEncoded()).digest().ifPresent(all::add);
            }
            for (ASN1Encodable each : stamps.values(stamps.signer.getUnauthenticatedAttributes(), ARCHIVE_V3)) {
                StampToken.parse(each.toASN1Primitive().getEncoded()).digest().ifPresent(all::add);
            }
        } catch (IOException | RuntimeException e) {
            // A stamp that cannot be read asks for nothing; it is judged with its signature.
            return all;
        }
        return all;
    }

    static boolean has(CadesSignature signature, ASN1ObjectIdentifier type) {
        SignatureStamps stamps = new SignatureStamps(signature);
        return !stamps.values(stamps.signer.getUnauthenticatedAttributes(), type).isEmpty();
    }

    /** All of them, those over the content first, then over the signature, then over the archive. */
    List<Stamp> read(Covered covered) throws IOException {
        for (ASN1Encodable each : values(signer.getAuthenticatedAttributes(),
                PKCSObjectIdentifiers.id_aa_ets_contentTimestamp)) {
            add(StampKind.CONTENT, each, token -> token.digest().isPresent()
                    && covered.digest(token.digest().get()).filter(token::covers).isPresent() ? Optional.of(List.of())
                            : Optional.empty());
        }
        for (ASN1Encodable each : values(signer.getUnauthenticatedAttributes(),
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)) {
            add(StampKind.SIGNATURE, each, token -> token.coversData(signature.signer().getSignature())
                    ? Optional.of(List.of()) : Optional.empty());
        }
        for (ASN1Encodable each : values(signer.getUnauthenticatedAttributes(), ARCHIVE_V3)) {
            add(StampKind.ARCHIVE, each, token -> archived(token, covered));
        }
        return found;
    }

    private interface Imprint {
        /** What is proven; empty where the token is over something else. */
        Optional<List<byte[]>> proves(StampToken token) throws IOException;
    }

    private void add(StampKind kind, ASN1Encodable value, Imprint imprint) throws IOException {
        if (found.size() >= MOST) {
            return;
        }
        try {
            StampToken token = StampToken.parse(value.toASN1Primitive().getEncoded());
            Optional<List<byte[]>> proves = imprint.proves(token);
            found.add(new Stamp(kind, Optional.of(token), proves.isPresent() ? Optional.empty()
                    : Optional.of(Judgement.failed(SubIndication.HASH_FAILURE, "stampOther")), false,
                    proves.orElse(List.of())));
        } catch (Flaw | RuntimeException e) {
            // Structures of a wrong form make Bouncy Castle throw where they are read.
            found.add(new Stamp(kind, Optional.empty(),
                    Optional.of(Judgement.failed(SubIndication.FORMAT_FAILURE, "stampUnreadable")), false, List.of()));
        }
    }

    /** EN 319 122-1, 5.5.3: content type, digest of the content, the SignerInfo without unsigned attributes, the index. */
    private Optional<List<byte[]>> archived(StampToken token, Covered covered) throws IOException {
        Optional<Attribute> attribute = token.unsigned(HASH_INDEX_V3);
        Optional<DigestAlgorithm> digest = token.digest();
        if (attribute.isEmpty() || digest.isEmpty() || attribute.get().getAttrValues().size() != 1) {
            return Optional.empty();
        }
        Optional<byte[]> content = covered.digest(digest.get());
        Optional<HashIndex> index = HashIndex.of(attribute.get(), signature.container(), signer);
        if (content.isEmpty() || index.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(signature.container().getEncapContentInfo().getContentType().getEncoded(ASN1Encoding.DER));
        out.write(content.get());
        out.write(signer.getVersion().getEncoded(ASN1Encoding.DER));
        out.write(signer.getSID().getEncoded(ASN1Encoding.DER));
        out.write(signer.getDigestAlgorithm().getEncoded(ASN1Encoding.DER));
        out.write(new DERTaggedObject(false, 0, signer.getAuthenticatedAttributes()).getEncoded(ASN1Encoding.DER));
        out.write(signer.getDigestEncryptionAlgorithm().getEncoded(ASN1Encoding.DER));
        out.write(signer.getEncryptedDigest().getEncoded(ASN1Encoding.DER));
        out.write(attribute.get().getAttributeValues()[0].toASN1Primitive().getEncoded(ASN1Encoding.DER));
        return token.coversData(out.toByteArray()) ? Optional.of(index.get().proves()) : Optional.empty();
    }

    private List<ASN1Encodable> values(ASN1Set attributes, ASN1ObjectIdentifier type) {
        List<ASN1Encodable> values = new ArrayList<>();
        for (ASN1Encodable each : attributes == null ? new ASN1Encodable[0] : attributes.toArray()) {
            Attribute attribute = Attribute.getInstance(each);
            if (attribute.getAttrType().equals(type)) {
                values.addAll(List.of(attribute.getAttributeValues()));
            }
        }
        return values;
    }
}
