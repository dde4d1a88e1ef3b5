package org.hecha.io.spreadsheet.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hecha.core.text.Refusal;
import org.hecha.standard.table.TableCell;
import org.hecha.standard.table.TableCell.Kind;
import org.hecha.standard.table.TableFile;
import org.hecha.standard.table.TableSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as those read them who prove quantities by them. */
class TableFilesTest {

    @TempDir
    Path folder;
    private final GridFiles files = new GridFiles();

    private Path workbook() throws Exception {
        Path file = folder.resolve("t.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("数据");
            sheet.value(0, 0, LocalDate.of(2023, 1, 31));
            sheet.style(0, 0).format("yyyy年m月").set();
            sheet.value(0, 1, LocalDateTime.of(2023, 1, 31, 6, 30));
            sheet.style(0, 1).format("yyyy-mm-dd hh:mm").set();
            sheet.value(0, 2, 8711.8);
            sheet.value(0, 3, "1,234.50");
            sheet.value(0, 4, 0.35);
            sheet.style(0, 4).format("0.00%").set();
            sheet.value(0, 5, 44927);
            sheet.style(0, 5).format("#,##0.00\\d").set();
            sheet.value(4, 1, Boolean.TRUE);
            workbook.newWorksheet("空").setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
            workbook.newWorksheet("末").value(0, 0, 1);
        }
        return file;
    }

    private static List<TableCell> firstRow(TableFile file) throws Refusal {
        List<TableCell> cells = new ArrayList<>();
        file.sheets().get(0).read((number, row) -> {
            cells.addAll(row);
            return false;
        });
        return cells;
    }

    @Test
    void cellsAreExactAndDatesAreIso() throws Exception {
        try (TableFile table = files.open(workbook())) {
            List<TableCell> cells = firstRow(table);

            assertEquals(new TableCell(Kind.DATE, "2023-01-31", null, null), cells.get(0));
            assertEquals("2023-01-31T06:30", cells.get(1).text());
            assertEquals(new TableCell(Kind.NUMBER, "8711.8", new BigDecimal("8711.8"), null), cells.get(2));
            assertEquals(new TableCell(Kind.TEXT, "1,234.50", new BigDecimal("1234.50"), null), cells.get(3));
            assertEquals(Optional.of(new BigDecimal("0.3500")), cells.get(4).value());
            assertEquals(Kind.NUMBER, cells.get(5).kind());
            assertEquals(6, cells.size());
        }
    }

    @Test
    void sheetsHaveNamesAndSizes() throws Exception {
        try (TableFile table = files.open(workbook())) {
            assertEquals(List.of("数据", "空", "末"), table.sheets().stream().map(sheet -> sheet.name()).toList());
            assertEquals(new TableSize(5, 6), table.sheets().get(0).size());
            assertEquals(new TableSize(0, 0), table.sheets().get(1).size());
            assertTrue(table.sheets().get(1).isHidden());
        }
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8, ','", "GB18030, ';'", "UTF-16, '\t'" })
    void csvInEveryEncodingAndWithEverySeparator(String encoding, String separator) throws Exception {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, ("月份,电量\n1月,２００\n").replace(",", separator), Charset.forName(encoding));

        try (TableFile table = files.open(file)) {
            assertTrue(table.isCsv());
            assertEquals(new TableSize(2, 2), table.sheets().get(0).size());
            List<String> texts = new ArrayList<>();
            table.sheets().get(0).read((number, row) -> {
                row.forEach(cell -> texts.add(cell.text() + cell.value().map(value -> "=" + value).orElse("")));
                return true;
            });
            assertEquals(List.of("月份", "电量", "1月", "２００=200"), texts);
        }
    }

    @Test
    void whatIsNoTableIsSaidClearly() throws Exception {
        byte[] whole = Files.readAllBytes(workbook());
        refused("cut.xlsx", Arrays.copyOf(whole, whole.length - 200));
        refused("old.xls", ("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "W\0o\0r\0k\0b\0o\0o\0k\0").getBytes("ISO-8859-1"));
        refused("locked.xlsx", ("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
                .getBytes("ISO-8859-1"));
        refused("picture.xlsx", new byte[] { 1, 2, 3 });
        refused("note.txt", "a,b".getBytes());
        refused("empty.csv", new byte[0]);
        assertThrows(Refusal.class, () -> files.open(folder));
        assertThrows(Refusal.class, () -> files.open(folder.resolve("none.csv")));
    }

    private void refused(String name, byte[] content) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        Refusal refusal = assertThrows(Refusal.class, () -> files.open(file).close(), name);
        assertTrue(refusal.in(Locale.CHINA).contains(name) && refusal.in(Locale.ENGLISH).contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = { "yyyy-mm-dd", "m/d/yy", "[$-804]yyyy\"年\"m\"月\"", "[h]:mm", "yyyy\\-mm" })
    void formatsThatMakeADate(String format) {
        assertTrue(DateFormat.isDate(format), format);
    }

    @ParameterizedTest
    @ValueSource(strings = { "General", "0.00", "#,##0.00_ ;[Red]-#,##0.00", "0.00E+00", "0.0\"day\"", "0.0\\d", "@" })
    void formatsThatDoNot(String format) {
        assertEquals(false, DateFormat.isDate(format), format);
    }

    @ParameterizedTest
    @CsvSource({ "44957, false, 2023-01-31", "43495, true, 2023-01-31", "0.25, false, 06:00", "44957.5, false, 2023-01-31T12:00" })
    void serialNumbers(String serial, boolean since1904, String iso) {
        assertEquals(Optional.of(iso), DateFormat.iso(new BigDecimal(serial), since1904));
    }

    @Test
    void whatIsNoSerialNumberStaysANumber() {
        assertEquals(Optional.empty(), DateFormat.iso(new BigDecimal("-1"), false));
        assertEquals(Optional.empty(), DateFormat.iso(new BigDecimal("1e9"), false));
    }

    @Test
    void numbersAsPeopleTypeThem() {
        assertEquals(Optional.of(new BigDecimal("1234.50")), files.number(" 1,234.50 "));
        for (String text : List.of("", " ", "1,23", "abc", "-", "12 kWh")) {
            assertEquals(Optional.empty(), files.number(text), text);
        }
    }
}
