package org.hecha.ui.evidence.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.ui.evidence.EvidenceUiCase;
import org.hecha.ui.evidence.Papers;
import org.hecha.ui.widgets.document.DocumentProblem;
import org.hecha.ui.widgets.document.Pages;
import org.hecha.ui.widgets.document.PdfPages;
import org.junit.jupiter.api.Test;

/** Whatever lies in the folder: it is shown, or one sentence says why not. */
class DocumentReaderTest extends EvidenceUiCase {

    private Content read(Path file, String type) {
        EvidenceItem item = EvidenceFactory.eINSTANCE.createEvidenceItem();
        item.setId("i");
        item.setName(file.getFileName().toString());
        item.setPath(folder.relativize(file).toString());
        item.setMediaType(type);
        return new DocumentReader(tables, places).read(folder, item, new NullProgressMonitor());
    }

    private String sentence(Path file, String type) {
        return assertInstanceOf(Content.Unseen.class, read(file, type)).sentence().in(Locale.CHINA);
    }

    @Test
    void aLockedPdfAsksForAnother() throws IOException {
        assertTrue(sentence(Papers.locked(folder.resolve("a.pdf")), "application/pdf").contains("有密码"));
    }

    @Test
    void aBrokenPdfAndABrokenPictureSaySo() throws IOException {
        Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 nothing follows");
        Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
        assertTrue(sentence(pdf, "application/pdf").contains("已损坏"));
        assertTrue(sentence(picture, "image/png").contains("已损坏"));
    }

    @Test
    void aMissingFileAndAFileElsewhereAreNotOpened() throws IOException {
        assertTrue(sentence(folder.resolve("gone.pdf"), "application/pdf").contains("没有这个文件"));
        Path outside = Files.createTempFile("outside", ".txt");
        try {
            Files.createSymbolicLink(folder.resolve("link.txt"), outside);
            assertTrue(sentence(folder.resolve("link.txt"), "text/plain").contains("没有这个文件"));
            assertTrue(sentence(folder.resolve("../" + outside.getFileName()), "text/plain").contains("没有这个文件"));
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void aFormatWithoutViewerIsNamed() throws IOException {
        assertTrue(sentence(Files.writeString(folder.resolve("a.docx"), "x"), "application/zip").contains("application/zip"));
    }

    @Test
    void aTextKeepsEveryCharacterWhereAnchorsCountIt() throws IOException {
        String text = "一\r\n\r\ntwo\n\nthree";
        Path file = Files.writeString(folder.resolve("a.txt"), "\uFEFF" + text);
        assertEquals(text, assertInstanceOf(Content.OfText.class, read(file, "text/plain")).text());
    }

    @Test
    void hostilePdfsNeverBreakOut() throws IOException {
        byte[] good = Files.readAllBytes(Papers.bill(folder.resolve("good.pdf"), 3));
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            byte[] bad = good.clone();
            for (int i = 0; i < 1 + round; i++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            draw(Files.write(folder.resolve("bad" + round + ".pdf"), bad));
        }
    }

    private static void draw(Path file) {
        try (Pages pages = PdfPages.open(file)) {
            for (int page = 1; page <= pages.count(); page++) {
                pages.draw(page, 0.2);
                pages.find("bill", 5, () -> false);
            }
        } catch (DocumentProblem | IOException refused) {
            assertTrue(refused.getMessage() == null || !refused.getMessage().isEmpty());
        }
    }
}
