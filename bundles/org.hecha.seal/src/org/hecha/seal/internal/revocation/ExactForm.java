package org.hecha.seal.internal.revocation;

import java.io.IOException;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.hecha.seal.internal.algorithm.SignatureScheme;

/** One way to write what nobody signs: identifiers of algorithms, and signatures that are two numbers. */
public final class ExactForm {

    private static final Set<ASN1ObjectIdentifier> RSA = Set.of(PKCSObjectIdentifiers.rsaEncryption,
            PKCSObjectIdentifiers.sha1WithRSAEncryption, PKCSObjectIdentifiers.sha256WithRSAEncryption,
            PKCSObjectIdentifiers.sha384WithRSAEncryption, PKCSObjectIdentifiers.sha512WithRSAEncryption);

    private ExactForm() {
    }

    /** Of a SignerInfo, which names its digest apart: RSA is {@code rsaEncryption}. */
    public static AlgorithmIdentifier signerAlgorithm(AlgorithmIdentifier present) {
        return RSA.contains(present.getAlgorithm())
                ? new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE) : algorithm(present);
    }

    /** RSA with NULL (RFC 4055), ECDSA without parameters (RFC 5758), others with what they have. */
    public static AlgorithmIdentifier algorithm(AlgorithmIdentifier present) {
        if (RSA.contains(present.getAlgorithm())) {
            return new AlgorithmIdentifier(present.getAlgorithm(), DERNull.INSTANCE);
        }
        return isPair(present) ? new AlgorithmIdentifier(present.getAlgorithm()) : present;
    }

    private static boolean isPair(AlgorithmIdentifier algorithm) {
        return SignatureScheme.isPair(algorithm);
    }

    /** The value of a signature: a pair of numbers in DER, anything else as it is. */
    public static byte[] value(AlgorithmIdentifier algorithm, byte[] signature) throws IOException {
        if (!isPair(algorithm)) {
            return signature;
        }
        ASN1EncodableVector numbers = new ASN1EncodableVector();
        for (ASN1Encodable each : ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(signature))) {
            numbers.add(new ASN1Integer(ASN1Integer.getInstance(each).getValue()));
        }
        return new DERSequence(numbers).getEncoded(ASN1Encoding.DER);
    }
}
