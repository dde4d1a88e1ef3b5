package org.hecha.io.spreadsheet.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hecha.core.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of text that go out and come back. */
class GridTablesTest {

    private static final List<List<String>> ROWS = List.of(List.of("问题", "记录"), List.of("A", "一, \"二\"\n三"), List.of("B", ""));

    @TempDir
    Path folder;

    private final GridTables tables = new GridTables();

    @Test
    void whatIsWrittenIsRead() throws Exception {
        Path file = folder.resolve("a.csv");
        tables.write(file, ROWS);
        assertEquals(ROWS, tables.read(file));
        assertTrue(Files.readString(file).startsWith("\uFEFF问题,记录\r\nA,\"一, \"\"二\"\"\n三\"\r\n"), Files.readString(file));
    }

    @Test
    void aFileOfAChineseSpreadsheetProgramIsRead() throws Exception {
        Path file = folder.resolve("a.csv");
        Files.write(file, "问题;记录\r\n\r\nA;看过\r\n".getBytes(Charset.forName("GB18030")));
        List<List<String>> rows = tables.read(file);
        assertEquals(List.of("问题", "记录"), rows.get(0));
        assertTrue(rows.get(1).stream().allMatch(String::isEmpty), rows.toString());
        assertEquals(List.of("A", "看过"), rows.get(2));
    }

    @Test
    void aWorkbookKeepsItsRowNumbers() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("S");
            sheet.value(0, 0, "问题");
            sheet.value(3, 0, "A");
            sheet.value(3, 1, 7);
        }
        List<List<String>> rows = tables.read(file);
        assertEquals("问题", rows.get(0).get(0));
        assertEquals(List.of("A", "7"), rows.get(3));
        assertTrue(rows.get(1).stream().allMatch(String::isEmpty), rows.toString());
    }

    @Test
    void nothingIsOverwrittenAndNoPlaceIsInvented() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "mine");
        assertTrue(refused(file).contains("not overwritten"));
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of("a.csv"), List.of(folder.toFile().list()));
        Path nowhere = folder.resolve("none/a.csv");
        assertTrue(refused(nowhere).contains("a.csv"));
        assertFalse(Files.exists(nowhere));
        assertThrows(Refusal.class, () -> tables.read(folder));
        Refusal lost = assertThrows(Refusal.class, () -> tables.read(folder.resolve("lost.csv")));
        assertTrue(lost.in(Locale.ENGLISH).contains("lost.csv"), lost.in(Locale.ENGLISH));
        assertThrows(Refusal.class, () -> tables.read(Files.write(folder.resolve("b.csv"), new byte[] {0, 1, 2, 0})));
        assertThrows(Refusal.class, () -> tables.read(Files.write(folder.resolve("b.xlsx"), new byte[] {1, 2, 3})));
    }

    private String refused(Path file) {
        Refusal refusal = assertThrows(Refusal.class, () -> tables.write(file, ROWS));
        assertFalse(refusal.in(Locale.CHINESE).isBlank());
        return refusal.in(Locale.ENGLISH);
    }
}
