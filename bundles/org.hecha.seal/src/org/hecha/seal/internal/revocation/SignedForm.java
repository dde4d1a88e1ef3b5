package org.hecha.seal.internal.revocation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;

/**
 * The one form of certificates and revocation lists, of which X.509 leaves some bytes unsigned: what is signed as it is; the
 * algorithm as it is named there; the signature without unused bits, a pair of numbers in DER.
 */
public final class SignedForm {

    private static final int SHORT_FORM = 0x7f;
    private static final int LONG_FORM = 0x80;

    private SignedForm() {
    }

    /** Whether a certificate has this form, so that each of its bytes is signed or can be no other. */
    public static boolean isExact(X509Certificate certificate) {
        byte[] encoded = Certificates.encoded(certificate);
        try {
            return Arrays.equals(rebuilt(encoded), encoded);
        } catch (Flaw e) {
            return false;
        }
    }

    /**
     * A certificate or list in this form.
     *
     * @throws Flaw where the bytes are neither, or name two different algorithms
     */
    static byte[] rebuilt(byte[] encoded) throws Flaw {
        DerCursor cursor = DerCursor.over(encoded);
        DerCursor outer = cursor.inside(cursor.next(DerCursor.SEQUENCE));
        cursor.demandEnd();
        DerCursor.Element signed = outer.next(DerCursor.SEQUENCE);
        byte[] algorithm = outer.copy(outer.next(DerCursor.SEQUENCE));
        byte[] bits = outer.content(outer.next(DerCursor.BIT_STRING));
        outer.demandEnd();
        // Version and serial number stand before the algorithm; neither is a sequence.
        DerCursor inner = cursor.inside(signed);
        DerCursor.Element named = inner.next();
        while (named.tag() != DerCursor.SEQUENCE) {
            named = inner.next();
        }
        if (bits.length < 2 || bits[0] != 0 || !Arrays.equals(inner.copy(named), algorithm)) {
            throw new Flaw("derNot");
        }
        try {
            byte[] value = new DERBitString(value(algorithm, Arrays.copyOfRange(bits, 1, bits.length)))
                    .getEncoded(ASN1Encoding.DER);
            ByteArrayOutputStream out = new ByteArrayOutputStream(encoded.length + Long.BYTES);
            out.write(DerCursor.SEQUENCE);
            length(out, signed.end() - signed.start() + algorithm.length + value.length);
            out.write(encoded, signed.start(), signed.end() - signed.start());
            out.write(algorithm);
            out.write(value);
            return out.toByteArray();
        } catch (IOException | RuntimeException e) {
            Flaw flaw = new Flaw("derNot");
            flaw.initCause(e);
            throw flaw;
        }
    }

    private static byte[] value(byte[] algorithm, byte[] signature) throws IOException {
        Optional<SignatureScheme> scheme = SignatureScheme.named(AlgorithmIdentifier.getInstance(algorithm));
        return scheme.isPresent() ? ExactForm.value(scheme.get(), signature) : signature;
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
