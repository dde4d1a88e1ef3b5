package org.hecha.seal.internal.cades;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.asic.Manifest;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.time.StampToken;

/**
 * Demands of a signature in a canonical package that not one of its bytes could be another. CMS leaves much unsigned
 * (versions, the list of digests, certificates sent along), so that a changed byte there would not break the signature.
 * Therefore the whole structure is built anew from what is signed, by the signer or by the authorities whose stamps and
 * statements travel along, and compared.
 */
public final class CanonicalSignature {

    private final SignatureFile file;

    public CanonicalSignature(SignatureFile file) {
        this.file = file;
    }

    /**
     * @param trusted certificates that may have issued those sent along
     * @param beside certificates of the other papers of the package
     * @throws Flaw when a byte is not as our signer would have written it
     */
    public void demand(Manifest.CanonicalClaim claim, List<X509Certificate> trusted, List<X509Certificate> beside) throws Flaw {
        boolean same;
        try {
            EmbeddedMaterial material = file.material();
            List<StampToken> stamps = file.signatures().get(0).stamps();
            same = file.signatures().size() == 1 && certificatesAre(claim.certificates(), material)
                    && isExact(material, stamps, trusted, beside) && rebuilt(material, stamps).filter(bytes -> Arrays.equals(bytes, file.bytes())).isPresent();
        } catch (IOException | RuntimeException e) {
            // What cannot be built anew was not built by us.
            Flaw flaw = new Flaw("notCanonicalSignature", file.name());
            flaw.initCause(e);
            throw flaw;
        }
        if (!same) {
            throw new Flaw("notCanonicalSignature", file.name());
        }
    }

    /** Every certificate that the signed manifest names is sent along; others only with revocation data, from level LT. */
    private boolean certificatesAre(List<byte[]> claimed, EmbeddedMaterial material) {
        Set<String> expected = new HashSet<>();
        claimed.forEach(each -> expected.add(Arrays.toString(each)));
        Set<String> found = new HashSet<>();
        file.certificates().forEach(each -> found.add(Arrays.toString(Certificates.sha256(each))));
        return (material.hasRevocation() ? found.containsAll(expected) : expected.equals(found))
                && claimed.size() == expected.size() && file.certificates().size() == found.size();
    }

    private boolean isExact(EmbeddedMaterial material, List<StampToken> stamps, List<X509Certificate> trusted,
            List<X509Certificate> beside)
            throws IOException {
        if (stamps.isEmpty()) {
            return !material.hasRevocation();
        }
        List<X509Certificate> leaves = new ArrayList<>(file.signatures().get(0).certificate(List.of()).stream().toList());
        stamps.forEach(each -> each.authority().ifPresent(leaves::add));
        return new MaterialUse(material, stamps, trusted, beside).isExact(leaves);
    }

    /** Null without a stamp; a stamp must be over this very signature, hold, and have the one form. */
    private ASN1Set unsigned(List<StampToken> stamps) throws IOException {
        if (stamps.isEmpty()) {
            return null;
        }
        StampToken only = stamps.get(0);
        if (stamps.size() > 1 || !only.holds() || !only.coversData(file.signatures().get(0).value())) {
            throw new Flaw("notCanonicalSignature", file.name());
        }
        return new DERSet(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(ASN1Primitive.fromByteArray(only.normalised(List.of()).encoded()))));
    }

    private Optional<byte[]> rebuilt(EmbeddedMaterial material, List<StampToken> stamps) throws IOException {
        SignerInfo present = file.signatures().get(0).signer().toASN1Structure();
        CMSAlgorithmProtection algorithms = CMSAlgorithmProtection.getInstance(file.signatures().get(0).signer()
                .getSignedAttributes().get(CMSAttributes.cmsAlgorithmProtect).getAttributeValues()[0]);
        Optional<Certificate> signer = file.signatures().get(0).certificate(List.of())
                .map(each -> Certificate.getInstance(Certificates.encoded(each)));
        byte[] signature = present.getEncryptedDigest().getOctets();
        if (signer.isEmpty() || !isExact(algorithms, signature)) {
            return Optional.empty();
        }
        SignerInfo info = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(signer.get())),
                algorithms.getDigestAlgorithm(), present.getAuthenticatedAttributes(),
                algorithms.getSignatureAlgorithm(), new DEROctetString(signature), unsigned(stamps));
        SignedData data = new SignedData(new DERSet(algorithms.getDigestAlgorithm()),
                new ContentInfo(CMSObjectIdentifiers.data, null), material.certificateSet(),
                material.revocationSet(), new DERSet(info));
        return Optional.of(new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER));
    }

    /** An ECDSA or SM2 signature is two numbers; there must be one way to write them. RSA's length is checked with the signature. */
    private static boolean isExact(CMSAlgorithmProtection algorithms, byte[] signature) throws IOException {
        boolean pair = SignatureScheme.isPair(algorithms.getSignatureAlgorithm());
        if (!pair) {
            return true;
        }
        ASN1Sequence numbers = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(signature));
        return numbers.size() == 2 && numbers.getObjectAt(0) instanceof ASN1Integer
                && numbers.getObjectAt(1) instanceof ASN1Integer
                && Arrays.equals(numbers.getEncoded(ASN1Encoding.DER), signature);
    }
}
