package org.hecha.seal.internal.revocation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.SignatureScheme;

/**
 * The one form in which lists are embedded: what is signed as it is; the algorithm as it is named there; the signature
 * without unused bits.
 */
public final class CrlForm {

    private static final int SHORT_FORM = 0x7f;
    private static final int LONG_FORM = 0x80;

    private CrlForm() {
    }

    public static byte[] normalised(byte[] list) throws Flaw {
        RevocationList parsed = RevocationList.parse(list);
        try {
            byte[] signed = parsed.signed();
            AlgorithmIdentifier named = parsed.algorithm();
            SignatureScheme scheme = SignatureScheme.named(named).orElseThrow(
                    () -> new Flaw("revocationAlgorithm", named.getAlgorithm().getId()));
            byte[] algorithm = named.getEncoded(ASN1Encoding.DER);
            byte[] value = new DERBitString(ExactForm.value(scheme, parsed.signature())).getEncoded(ASN1Encoding.DER);
            ByteArrayOutputStream out = new ByteArrayOutputStream(list.length + Long.BYTES);
            out.write(DerCursor.SEQUENCE);
            length(out, signed.length + algorithm.length + value.length);
            out.write(signed);
            out.write(algorithm);
            out.write(value);
            return out.toByteArray();
        } catch (Flaw e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            Flaw flaw = new Flaw("crlNot");
            flaw.initCause(e);
            throw flaw;
        }
    }

    private static void length(ByteArrayOutputStream out, int length) {
        if (length <= SHORT_FORM) {
            out.write(length);
            return;
        }
        int bytes = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + Byte.SIZE - 1) / Byte.SIZE;
        out.write(LONG_FORM + bytes);
        for (int index = bytes - 1; index >= 0; index--) {
            out.write(length >>> index * Byte.SIZE);
        }
    }
}
