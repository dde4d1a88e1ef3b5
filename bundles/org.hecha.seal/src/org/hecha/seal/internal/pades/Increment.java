package org.hecha.seal.internal.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.zip.ZipWriter;

/**
 * Appends what has changed in a document to its bytes, which stay as they are, with a signature over all of it but the
 * place of the signature itself.
 */
final class Increment {

    /** As PDFBox recognises a range that it has to fill. */
    private static final int[] RESERVED = {0, 1_000_000_000, 1_000_000_000, 1_000_000_000};

    private final PDDocument document;

    /** @param seed that the identifier of the new revision follows from, so that equal input gives equal bytes */
    Increment(PDDocument document, byte[] seed) {
        this.document = document;
        document.setDocumentId(java.nio.ByteBuffer.wrap(seed).getLong());
    }

    /** Signs what it is given. */
    interface Signer {
        byte[] sign(ZipWriter.Body content) throws Refusal;
    }

    /** @param signature CMS @param needed bytes for it that were not reserved; empty where it fits */
    record Outcome(byte[] file, Optional<Integer> needed) {
    }

    /** Makes room for a signature of that many bytes. */
    static void reserve(PDSignature signature, int bytes) {
        // In this order: PDFBox takes the range for the end of what it has to fill.
        signature.setContents(new byte[bytes]);
        signature.setByteRange(RESERVED);
        signature.getCOSObject().getCOSArray(COSName.BYTERANGE).setDirect(true);
    }

    /** The document without a new signature. */
    byte[] plain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.saveIncremental(out);
        return out.toByteArray();
    }

    Outcome signed(Signer signer, int reserved) throws IOException, Refusal {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExternalSigningSupport support = document.saveIncrementalForExternalSigning(out);
        byte[] signature = signer.sign(to -> {
            try (InputStream content = support.getContent()) {
                content.transferTo(to);
            }
        });
        if (signature.length > reserved) {
            return new Outcome(new byte[0], Optional.of(signature.length));
        }
        support.setSignature(signature);
        return new Outcome(out.toByteArray(), Optional.empty());
    }
}
