package org.hecha.seal.internal.revocation;

import java.io.IOException;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.hecha.seal.internal.algorithm.SignatureScheme;

/** One way to write signatures that are two numbers: nobody signs how they are written. */
public final class ExactForm {

    private ExactForm() {
    }

    /** The value of a signature: a pair of numbers in DER, anything else as it is. */
    public static byte[] value(SignatureScheme scheme, byte[] signature) throws IOException {
        if (!scheme.kind().pair()) {
            return signature;
        }
        ASN1EncodableVector numbers = new ASN1EncodableVector();
        for (ASN1Encodable each : ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(signature))) {
            numbers.add(new ASN1Integer(ASN1Integer.getInstance(each).getValue()));
        }
        return new DERSequence(numbers).getEncoded(ASN1Encoding.DER);
    }
}
