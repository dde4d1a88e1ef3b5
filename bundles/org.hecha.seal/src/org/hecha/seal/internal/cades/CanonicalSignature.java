package org.hecha.seal.internal.cades;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.asic.Manifest;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;

/**
 * Demands of a signature in a canonical package that not one of its bytes could be another. CMS leaves much unsigned
 * (versions, the list of digests, certificates sent along), so that a changed byte there would not break the signature.
 * Therefore the whole structure is built anew from what is signed, and compared.
 */
public final class CanonicalSignature {

    private final SignatureFile file;

    public CanonicalSignature(SignatureFile file) {
        this.file = file;
    }

    /** @throws Flaw when a byte is not as our signer would have written it */
    public void demand(Manifest.CanonicalClaim claim) throws Flaw {
        boolean same;
        try {
            same = file.signatures().size() == 1 && certificatesAre(claim.certificates())
                    && rebuilt().filter(bytes -> Arrays.equals(bytes, file.bytes())).isPresent();
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

    /** The certificates sent along are those the signed manifest names: each once, none else. */
    private boolean certificatesAre(List<byte[]> claimed) {
        Set<String> expected = new HashSet<>();
        claimed.forEach(digest -> expected.add(Arrays.toString(digest)));
        Set<String> found = new HashSet<>();
        file.certificates().forEach(each -> found.add(Arrays.toString(Certificates.sha256(each))));
        return expected.equals(found) && claimed.size() == expected.size()
                && file.certificates().size() == found.size();
    }

    private Optional<byte[]> rebuilt() throws IOException {
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
                algorithms.getSignatureAlgorithm(), new DEROctetString(signature), null);
        ASN1EncodableVector certificates = new ASN1EncodableVector();
        file.certificates().forEach(each -> certificates.add(Certificate.getInstance(Certificates.encoded(each))));
        SignedData data = new SignedData(new DERSet(algorithms.getDigestAlgorithm()),
                new ContentInfo(CMSObjectIdentifiers.data, null), new DERSet(certificates), null, new DERSet(info));
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
