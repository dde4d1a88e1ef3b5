package org.hecha.seal.internal.pades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.internal.Flaw;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.SubIndication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody can do to a signed PDF without breaking a digest is found: the attacks published since 2019. */
class ChangedPdfTest {

    @TempDir
    Path folder;

    private PdfBench bench;
    private byte[] signed;

    @BeforeEach
    void sign() throws Exception {
        bench = new PdfBench(folder);
        signed = Files.readAllBytes(bench.signed());
    }

    /** What an attacker does with a library before an incremental save. */
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private byte[] updated(Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            byte[] updated = out.toByteArray();
            assertEquals(signed.length, Arrays.mismatch(signed, updated), "an update, not another file");
            return updated;
        }
    }

    private static PdfSignature first(byte[] pdf) throws IOException {
        return PdfSignatureFacts.read(pdf).signatures().get(0);
    }

    private static void assertChanged(byte[] pdf) throws IOException {
        PdfSignature signature = first(pdf);
        assertEquals(Optional.of(Indication.TOTAL_FAILED), signature.files().map(each -> each.indication()));
        assertEquals(Optional.of(SubIndication.FORMAT_FAILURE), signature.files().flatMap(each -> each.sub()));
        assertFalse(signature.intact());
    }

    @Test
    void otherContentOfAPage() throws Exception {
        assertChanged(updated(document -> {
            PDPage page = document.getPage(0);
            try (PDPageContentStream stream = new PDPageContentStream(document, page,
                    PDPageContentStream.AppendMode.OVERWRITE, true)) {
                stream.addRect(10, 10, 100, 100);
                stream.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
        }));
    }

    /** Old readers follow the table, new ones the stream beside it: they see different documents. */
    @Test
    void aTableWithAStreamBesideIt() throws Exception {
        int page;
        try (PDDocument document = Loader.loadPDF(signed)) {
            page = (int) document.getPage(0).getCOSObject().getKey().getNumber();
        }
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        String former = text.substring(text.lastIndexOf("startxref") + 9, text.lastIndexOf("%%EOF")).strip();
        int other = signed.length + 1;
        String object = page + " 0 obj\n<</Type/Page/MediaBox[0 0 10 10]/Parent 2 0 R>>\nendobj\n";
        int stream = other + object.length();
        byte[] entry = {1, (byte) (other >> 24), (byte) (other >> 16), (byte) (other >> 8), (byte) other, 0};
        String head = "900 0 obj\n<</Type/XRef/Size 901/W[1 4 1]/Index[" + page + " 1]/Length 6/Root 1 0 R>>\nstream\n";
        String tail = "\nendstream\nendobj\n";
        int table = stream + head.length() + entry.length + tail.length();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(signed);
        out.write(("\n" + object + head).getBytes(StandardCharsets.ISO_8859_1));
        out.write(entry);
        out.write((tail + "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 901/Root 1 0 R/Prev " + former + "/XRefStm " + stream
                + ">>\nstartxref\n" + table + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertTrue(document.getDocument().hasHybridXRef());
        }
        assertChanged(out.toByteArray());
    }

    @Test
    void aPageMore() throws Exception {
        assertChanged(updated(document -> {
            document.addPage(new PDPage());
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
        }));
    }

    @Test
    void anAnnotation() throws Exception {
        assertChanged(updated(document -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("48,210 is wrong");
            note.setRectangle(new PDRectangle(50, 50, 20, 20));
            COSArray notes = new COSArray();
            notes.add(note.getCOSObject());
            PDPage page = document.getPage(1);
            page.getCOSObject().setItem(COSName.ANNOTS, notes);
            page.getCOSObject().setNeedToBeUpdated(true);
        }));
    }

    @Test
    void aFieldOfTheForm() throws Exception {
        assertChanged(updated(document -> {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            PDTextField field = new PDTextField(form);
            field.setPartialName("total");
            form.getCOSObject().getCOSArray(COSName.FIELDS).add(field.getCOSObject());
            form.getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        }));
    }

    @Test
    void whatAWaitingFieldShowsWithoutASignature() throws Exception {
        assertChanged(updated(document -> {
            var form = document.getDocumentCatalog().getAcroForm(null);
            var field = PdfForms.field(form, "hecha-reviewer").orElseThrow();
            COSDictionary appearance = new COSDictionary();
            field.getCOSObject().setItem(COSName.AP, appearance);
            field.getCOSObject().setNeedToBeUpdated(true);
        }));
    }

    @Test
    void whatASignatureShows() throws Exception {
        assertChanged(updated(document -> {
            var form = document.getDocumentCatalog().getAcroForm(null);
            var field = PdfForms.field(form, "hecha-lead-verifier").orElseThrow();
            var appearance = PdfForms.field(form, "hecha-reviewer").orElseThrow().getCOSObject().getItem(COSName.AP);
            field.getCOSObject().setItem(COSName.AP, appearance);
            field.getCOSObject().setNeedToBeUpdated(true);
        }));
    }

    @Test
    void aFieldThatMovesWhenItIsSigned() throws Exception {
        Path pdf = folder.resolve("report.pdf");
        bench.sign(pdf, PdfBench.REVIEWER, SignerRole.TECHNICAL_REVIEWER, SignatureLevel.B);
        signed = Files.readAllBytes(pdf);
        assertChanged(updated(document -> {
            var form = document.getDocumentCatalog().getAcroForm(null);
            var field = PdfForms.field(form, "hecha-technical-reviewer").orElseThrow();
            field.getWidgets().get(0).setRectangle(new PDRectangle(0, 0, 600, 800));
            field.getCOSObject().setNeedToBeUpdated(true);
        }));
    }

    @Test
    void aScriptOnOpening() throws Exception {
        assertChanged(updated(document -> {
            COSDictionary script = new COSDictionary();
            script.setName(COSName.S, "JavaScript");
            script.setString(COSName.JS, "app.alert(1)");
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.OPEN_ACTION, script);
            catalog.setNeedToBeUpdated(true);
        }));
    }

    /** Hide and replace: the signed file already holds the other object, and an update only changes the table. */
    @Test
    void aTableThatLeadsToAnotherObject() throws Exception {
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int table = Integer.parseInt(text.substring(text.lastIndexOf("startxref") + 9).strip().split("\\s")[0]);
        int pages = text.indexOf("2 0 obj");
        int other = text.lastIndexOf("\n/Type /Page\n", text.length());
        int shadow = text.lastIndexOf(" obj", other);
        shadow = text.lastIndexOf('\n', shadow) + 1;
        assertTrue(pages > 0 && shadow > 0);
        String size = text.substring(text.lastIndexOf("/Size") + 6).split("\\s")[0];
        String update = "xref\n2 1\n" + String.format("%010d 00000 n \n", shadow) + "trailer\n<< /Size " + size
                + " /Root 1 0 R /Prev " + table + " >>\nstartxref\n" + signed.length + "\n%%EOF\n";
        byte[] tail = update.getBytes(StandardCharsets.ISO_8859_1);
        byte[] changed = joined(signed, tail);
        try {
            assertChanged(changed);
        } catch (Flaw e) {
            assertTrue(e.getMessage().contains("damaged"), e.getMessage());
        }
    }

    @Test
    void bytesThatBelongToNothing() throws Exception {
        assertChanged(joined(signed, "\n% a note\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aRangeThatLeavesMoreUncovered() throws Exception {
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("/ByteRange [0 ") + "/ByteRange [0 ".length();
        byte[] changed = signed.clone();
        changed[at] = (byte) (changed[at] == '1' ? '2' : '1');
        assertChanged(changed);
    }

    @Test
    void noContents() throws Exception {
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        byte[] changed = text.replace("/Contents <3", "/Kontents <3").getBytes(StandardCharsets.ISO_8859_1);
        assertFalse(Arrays.equals(signed, changed));
        assertChanged(changed);
    }

    @Test
    void somethingBehindTheSignatureInItsPlace() throws Exception {
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("0>");
        byte[] changed = signed.clone();
        changed[end] = '1';
        assertChanged(changed);
    }

    @Test
    void anyByteOfTheRange() throws Exception {
        PdfSignature before = first(signed);
        for (int at = 10; at < signed.length; at += 997) {
            byte[] changed = signed.clone();
            changed[at] ^= 1;
            try {
                boolean intact = PdfSignatureFacts.read(changed).signatures().stream().anyMatch(PdfSignature::intact);
                boolean inGap = Arrays.equals(before.digest(org.hecha.seal.internal.algorithm.DigestAlgorithm.SHA256).get(),
                        first(changed).digest(org.hecha.seal.internal.algorithm.DigestAlgorithm.SHA256).orElse(new byte[0]));
                assertTrue(!intact || inGap, "byte " + at);
            } catch (Flaw | IndexOutOfBoundsException e) {
                assertFalse(String.valueOf(e.getMessage()).isEmpty());
            }
        }
    }

    @Test
    void aFileCutOff() {
        assertThrows(Flaw.class, () -> PdfSignatureFacts.read(Arrays.copyOf(signed, signed.length - 200)));
    }

    @Test
    void nestedBeyondAnyDepth() {
        byte[] deep = ("%PDF-1.4\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\nxref\n0 0\ntrailer\n<</Root 1 0 R>>\n"
                + "startxref\n9\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(Flaw.class, () -> PdfSignatureFacts.read(deep));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
