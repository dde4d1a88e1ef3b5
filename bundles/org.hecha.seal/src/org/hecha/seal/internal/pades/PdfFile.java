package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.SealTexts;

/** A PDF to be signed: opened only when a signature can be added to it. */
final class PdfFile {

    static final int MOST_BYTES = 64 << 20;
    static final int MOST_PAGES = 5000;
    private static final int HEAD = 5;

    private final Path path;
    private final byte[] bytes;

    private PdfFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** @throws Refusal when there is no such file, or clearly none that could be signed */
    static PdfFile read(Path path) throws Refusal {
        if (!Files.exists(path)) {
            throw SealTexts.refusal("pdfMissing", path);
        }
        if (!Files.isRegularFile(path)) {
            throw SealTexts.refusal("pdfNotFile", path);
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw SealTexts.refusal("pdfTooLarge", path, MOST_BYTES >> 20);
            }
            PdfFile file = new PdfFile(path, Files.readAllBytes(path));
            if (!file.startsAsPdf()) {
                throw SealTexts.refusal("pdfNot", path);
            }
            return file;
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("pdfUnreadable", path, SealTexts.said(e)), e);
        }
    }

    /** The same file with other bytes: the next revision of it. */
    PdfFile with(byte[] revised) {
        return new PdfFile(path, revised);
    }

    byte[] bytes() {
        return bytes;
    }

    Path path() {
        return path;
    }

    private boolean startsAsPdf() {
        return bytes.length > HEAD && new String(bytes, 0, HEAD, StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    /** Opens it; the caller closes it. @throws Refusal when it is damaged, encrypted or without pages */
    PDDocument open() throws Refusal {
        PDDocument document = parse();
        try {
            demand(document);
            return document;
        } catch (Refusal e) {
            IOUtils.closeQuietly(document);
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            IOUtils.closeQuietly(document);
            throw damaged(e);
        }
    }

    private void demand(PDDocument document) throws Refusal {
        if (document.isEncrypted()) {
            throw SealTexts.refusal("pdfEncrypted", path);
        }
        int pages = pages(document);
        if (pages == 0) {
            throw SealTexts.refusal("pdfNoPages", path);
        }
        if (pages > MOST_PAGES) {
            throw SealTexts.refusal("pdfPages", path, MOST_PAGES);
        }
        if (pages != document.getNumberOfPages()) {
            throw damaged(null);
        }
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.hasXFA()) {
            throw SealTexts.refusal("pdfXfa", path);
        }
    }

    /** Pages that are really there, not those promised. */
    private static int pages(PDDocument document) {
        int count = 0;
        for (PDPage page : document.getPages()) {
            if (page == null || ++count > MOST_PAGES) {
                break;
            }
        }
        return count;
    }

    private PDDocument parse() throws Refusal {
        try {
            PdfBombs.demandHarmless(bytes);
            return Loader.loadPDF(bytes);
        } catch (InvalidPasswordException e) {
            throw new Refusal(SealTexts.text("pdfEncrypted", path), e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(e);
        }
    }

    Refusal damaged(Throwable cause) {
        return new Refusal(SealTexts.text("pdfDamaged", path), cause);
    }
}
