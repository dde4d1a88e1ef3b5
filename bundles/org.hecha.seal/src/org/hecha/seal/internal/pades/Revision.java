package org.hecha.seal.internal.pades;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.hecha.seal.internal.Flaw;

/** A PDF as it was when its first bytes were all of it. Read strictly: what a reader has to repair, readers repair differently. */
final class Revision implements Closeable {

    private static final byte[] START = "startxref".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST_NUMBER = 10;

    private final PDDocument document;
    private final int end;
    private final long tables;

    private Revision(PDDocument document, int end, long tables) {
        this.document = document;
        this.end = end;
        this.tables = tables;
    }

    /** @throws Flaw when those bytes are no whole PDF */
    static Revision of(byte[] file, int end) throws Flaw {
        try {
            byte[] bytes = end == file.length ? file : Arrays.copyOf(file, end);
            PDDocument document = new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false);
            if (document.isEncrypted()) {
                document.close();
                throw new Flaw("pdfEncryptedSigned");
            }
            return new Revision(document, end, startOfTables(bytes));
        } catch (Flaw e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new Flaw("pdfEncryptedSigned");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            Flaw flaw = new Flaw("pdfStructure");
            flaw.initCause(e);
            throw flaw;
        }
    }

    /** Where the last table of cross references stands; -1 where the file does not say. */
    private static long startOfTables(byte[] bytes) {
        int at = Bytes.findLast(bytes, START, bytes.length);
        if (at < 0) {
            return -1;
        }
        String number = new String(bytes, at + START.length, Math.min(2 * LONGEST_NUMBER, bytes.length - at - START.length),
                StandardCharsets.ISO_8859_1).strip().split("\\s", 2)[0];
        return number.matches("\\d{1," + LONGEST_NUMBER + "}") ? Long.parseLong(number) : -1;
    }

    PDDocument document() {
        return document;
    }

    int end() {
        return end;
    }

    /** Whether the part behind an earlier revision is an update of it, and no bytes that belong to nothing. */
    boolean continues(Revision earlier) {
        return end == earlier.end || tables >= earlier.end;
    }

    COSDictionary catalog() throws Flaw {
        COSDictionary catalog = document.getDocument().getTrailer().getCOSDictionary(COSName.ROOT);
        if (catalog == null) {
            throw new Flaw("pdfStructure");
        }
        return catalog;
    }

    COSDictionary information() {
        COSDictionary information = document.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
        return information == null ? new COSDictionary() : information;
    }

    boolean isHybrid() {
        return document.getDocument().hasHybridXRef();
    }

    /** The signed fields, in the order of the form. */
    List<PDSignatureField> signed() throws Flaw {
        try {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            return form == null ? new ArrayList<>() : PdfForms.signed(form);
        } catch (RuntimeException | StackOverflowError e) {
            Flaw flaw = new Flaw("pdfStructure");
            flaw.initCause(e);
            throw flaw;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
