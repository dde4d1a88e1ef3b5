package org.hecha.evidence.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.hecha.evidence.Papers;
import org.hecha.standard.evidence.FileCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {

    @TempDir
    Path folder;

    private static Content of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Content.of(file, in.readNBytes(Content.headSize()), file.getFileName().toString());
        }
    }

    private Content of(String name, byte... bytes) throws IOException {
        return of(Files.write(folder.resolve(name), bytes));
    }

    private static void assertIs(MediaType type, FileCondition condition, Content content) {
        assertEquals(type, content.type());
        assertEquals(condition, content.condition());
        assertEquals(condition == FileCondition.PRESENT, content.reason().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "89504E470D0A1A0A00, PNG, png", "FFD8FFE000104A464946, JPEG, jpg", "49492A0008000000, TIFF, tif", "4D4D002A00000008, TIFF, tiff",
            "474946383961, GIF, gif", "424D3600000000000000, BMP, bmp", "524946460000000057454250, WEBP, webp",
            "0000001866747970686569630000, HEIC, heic", "526172211A0700, RAR, rar", "377ABCAF271C, SEVEN_ZIP, 7z", "1F8B0800, GZIP, gz",
            "D0CF11E0A1B11AE1, OLE, xls" })
    void formatsAreToldByTheirFirstBytes(String hex, MediaType type, String extension) throws IOException {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        Content content = of("named." + extension, bytes);
        assertIs(type, FileCondition.PRESENT, content);
        assertTrue(content.mismatch().isEmpty());
        assertEquals(type, of("nothing said", bytes).type());
        assertTrue(of("disguised.csv", bytes).mismatch().isPresent());
    }

    @Test
    void textsAreToldByTheirExtension() throws IOException {
        assertIs(MediaType.CSV, FileCondition.PRESENT, of("a.csv", "月份,电量\n".getBytes(StandardCharsets.UTF_8)));
        assertIs(MediaType.CSV, FileCondition.PRESENT, of("b.CSV", "月份,电量\n".getBytes(Charset.forName("GB18030"))));
        assertIs(MediaType.TEXT, FileCondition.PRESENT, of("c", "plain".getBytes(StandardCharsets.UTF_8)));
        assertIs(MediaType.TEXT, FileCondition.PRESENT, of("u.txt", "\uFEFFx".getBytes(StandardCharsets.UTF_16LE)));
        assertIs(MediaType.XML, FileCondition.PRESENT, of("d.xml", "\uFEFF<?xml version='1.0'?><a/>".getBytes(StandardCharsets.UTF_8)));
        assertIs(MediaType.EML, FileCondition.PRESENT, of("e.eml", "From: a@b.c\r\n".getBytes(StandardCharsets.UTF_8)));
        assertIs(MediaType.JSON, FileCondition.PRESENT, of("f.json", "{}".getBytes(StandardCharsets.UTF_8)));
        assertTrue(of("g.txt", "<?xml version='1.0'?><a/>".getBytes(StandardCharsets.UTF_8)).mismatch().isEmpty());
    }

    @Test
    void aTextCutInsideACharacterIsStillText() throws IOException {
        // three bytes per character, and the head is no multiple of three
        assertIs(MediaType.CSV, FileCondition.PRESENT, of("long.csv", "电".repeat(3000).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTableThatIsAWebPageIsToldByItsContent() throws IOException {
        Content content = of("export.xls", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8));
        assertEquals(MediaType.HTML, content.type());
        assertTrue(content.mismatch().orElseThrow().in(Locale.ENGLISH).contains("by its content text/html"));
    }

    @Test
    void containersAreToldByTheirEntries() throws IOException {
        assertIs(MediaType.XLSX, FileCondition.PRESENT, of(Papers.xlsx(folder.resolve("a.xlsx"))));
        assertIs(MediaType.DOCX, FileCondition.PRESENT, of(Papers.zip(folder.resolve("a.docx"), "[Content_Types].xml", "word/document.xml")));
        assertIs(MediaType.OFD, FileCondition.PRESENT, of(Papers.zip(folder.resolve("发票.ofd"), "OFD.xml", "Doc_0/Document.xml")));
        assertIs(MediaType.ASICE, FileCondition.PRESENT, of(Papers.zip(folder.resolve("x.asice"), "mimetype", "META-INF/ASiCManifest.xml")));
        Content zip = of(Papers.zip(folder.resolve("really.xlsx"), "photo.jpg"));
        assertIs(MediaType.ZIP, FileCondition.PRESENT, zip);
        assertTrue(zip.mismatch().isPresent());
    }

    @Test
    void lockedFilesSaySo() throws IOException {
        assertIs(MediaType.PDF, FileCondition.PASSWORD, of(Papers.pdf(folder.resolve("a.pdf"), "secret")));
        assertIs(MediaType.ZIP, FileCondition.PASSWORD, of(Papers.lockedZip(folder.resolve("a.zip"))));
        Content workbook = of(Papers.lockedWorkbook(folder.resolve("a.xlsx")));
        assertIs(MediaType.XLSX, FileCondition.PASSWORD, workbook);
        assertTrue(workbook.mismatch().isEmpty());
    }

    @Test
    void damagedFilesSaySo() throws IOException {
        Path pdf = Papers.pdf(folder.resolve("a.pdf"), "");
        assertIs(MediaType.PDF, FileCondition.PRESENT, of(pdf));
        assertIs(MediaType.PDF, FileCondition.CORRUPT, of(Papers.cut(pdf, 0.5)));
        assertIs(MediaType.PDF, FileCondition.CORRUPT, of("b.pdf", "%PDF-1.7\nnothing\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        Path workbook = Papers.xlsx(folder.resolve("a.xlsx"));
        byte[] flipped = Files.readAllBytes(workbook);
        flipped[60] ^= 0x55;
        assertIs(MediaType.XLSX, FileCondition.CORRUPT, of(Files.write(folder.resolve("b.xlsx"), flipped)));
        assertIs(MediaType.XLSX, FileCondition.CORRUPT, of(Papers.cut(workbook, 0.5)));
        assertIs(MediaType.UNKNOWN, FileCondition.CORRUPT, of("c.pdf", new byte[] { 1, 2, 3, 0, 5 }));
        assertFalse(of("d.bin", new byte[] { 1, 2, 3, 0, 5 }).mismatch().isPresent());
    }
}
