package org.hecha.io.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form goes out as CSV and comes back in whatever a spreadsheet program made of it. */
class PlainTableTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        Path file = folder.resolve("清单.csv");
        PlainTable.write(file, List.of(List.of("序号", "原因, \"引号\""), List.of("1", "两行\n文字")));
        assertEquals(0xEF, Files.readAllBytes(file)[0] & 0xFF);
        PlainTable table = PlainTable.read(file);
        assertEquals("清单.csv", table.file());
        assertEquals(List.of("序号", "原因, \"引号\""), table.rows().get(0).cells());
        assertEquals("两行\n文字", table.rows().get(1).cell(1));
        assertEquals("", table.rows().get(1).cell(9));
    }

    @Test
    void otherEncodingsSeparatorsAndEmptyRowsAreRead() throws Exception {
        Path file = folder.resolve("a.csv");
        Files.write(file, "序号;原因\r\n\r\n2;漏抄\r\n".getBytes(Charset.forName("GB18030")));
        List<PlainTable.Row> rows = PlainTable.read(file).rows();
        assertEquals(2, rows.size());
        assertEquals(3, rows.get(1).number());
        assertEquals(List.of("2", "漏抄"), rows.get(1).cells());
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "mine");
        assertThrows(Refusal.class, () -> PlainTable.write(file, List.of(List.of("x"))));
        assertEquals("mine", Files.readString(file));
        assertArrayEquals(new String[] {"a.csv"}, folder.toFile().list());
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        Refusal missing = assertThrows(Refusal.class, () -> PlainTable.read(folder.resolve("none.csv")));
        assertTrue(missing.in(Locale.ENGLISH).contains("none.csv"), missing.in(Locale.ENGLISH));
        Path binary = folder.resolve("b.csv");
        Files.write(binary, new byte[] {0, 1, 2, 0});
        assertThrows(Refusal.class, () -> PlainTable.read(binary));
    }
}
