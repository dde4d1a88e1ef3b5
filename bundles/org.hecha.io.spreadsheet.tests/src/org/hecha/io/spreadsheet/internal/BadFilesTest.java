package org.hecha.io.spreadsheet.internal;

import static org.hecha.io.spreadsheet.internal.IntakeFixture.english;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.ImportResult;
import org.hecha.io.spreadsheet.RowIssue;
import org.hecha.io.spreadsheet.TemplateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read as a whole: one sentence each that names the file and the remedy. */
final class BadFilesTest {

    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

    @TempDir
    private Path folder;

    @Test
    void filesOfOtherKinds() throws Exception {
        refused("a.xlsx is empty: use a filled template", "a.xlsx", "".getBytes());
        refused("a.csv is empty: use a filled template", "a.csv", "".getBytes());
        refused("a.xls is an old .xls workbook: save it as .xlsx in a spreadsheet program", "a.xls", compound("Workbook"));
        refused("old.xlsx is an old .xls workbook: save it as .xlsx in a spreadsheet program", "old.xlsx", compound("Book"));
        refused("a.xlsx is protected by a password: save it without one", "a.xlsx", compound("EncryptedPackage"));
        refused("a.pdf is a PDF: use a filled .xlsx or .csv template", "a.pdf", "%PDF-1.7\n".getBytes());
        refused("a.xlsx is not an .xlsx workbook: save it as .xlsx in a spreadsheet program", "a.xlsx", "key,name\n".getBytes());
        refused("a.doc is of a kind that cannot be read: give an .xlsx workbook, a .csv file or a folder of them", "a.doc", "x".getBytes());
        refused("a.xlsx is an archive, not a workbook: unpack it and give the .xlsx inside", "a.xlsx", zip("readme.txt"));
        refused("a.xlsx is a Word document: fill in the .xlsx template", "a.xlsx", zip("word/document.xml"));
        refused("a.xlsb is a binary .xlsb workbook: save it as .xlsx", "a.xlsb", zip("xl/workbook.bin"));
        refused("a.ods is an OpenDocument file: save it as .xlsx", "a.ods", zip("content.xml"));
        refused("a.csv is called .csv but is a workbook or an archive: rename it to .xlsx, or save it as CSV", "a.csv", zip("x"));
    }

    @Test
    void damagedFiles() throws Exception {
        byte[] whole = Files.readAllBytes(Filled.inventory().xlsx(folder.resolve("whole.xlsx"), Locale.CHINESE));
        for (int length : new int[] {10, whole.length / 2, whole.length - 30}) {
            refused("a.xlsx is truncated or damaged: copy or save it again", "a.xlsx", Arrays.copyOf(whole, length));
        }
        refused("the sheet 排放源 of a.xlsx is damaged: save the file again", "a.xlsx",
                replaced(whole, "xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0"));
        refused("a.csv is not a text file: save it as CSV in a spreadsheet program", "a.csv", new byte[] {'a', ',', 0, 'b'});
        refused("a.csv has an unpaired quotation mark: the file may be cut off, or a mark inside a cell is not doubled", "a.csv",
                "编号,名称\nF1,\"一号".getBytes(StandardCharsets.UTF_8));
        refused("a.csv is neither UTF-8 nor GB18030 text: save it as CSV in UTF-8", "a.csv", new byte[] {'a', (byte) 0xFF, (byte) 0xFF, '\n'});
    }

    @Test
    void placesThatHoldNoTemplate() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertRefused("the folder empty holds no .csv file: give a filled set of CSV templates", empty);
        Path missing = folder.resolve("no.xlsx");
        assertRefused(missing + " is not there: check the path", missing);
        refused("a.csv holds none of the sheets of the template: there should be Facilities, Sources, Activity data, "
                + "Reduction projects, Parameters, Electricity supply, Removals, Offsets, Figures, Figure arguments, "
                + "Boundary and statements, Exclusions, Changes, Criteria of significance, Assessments of significance, "
                + "Second figures, Purchases and stocks, Production, Meters, Calibrations, Balances, Balance entries", "a.csv",
                "foo,bar\n1,2\n".getBytes());
    }

    @Test
    void headsShapesAndMergedCells() throws Exception {
        Path file = folder.resolve("m.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "t", "1.0")) {
            var sheet = workbook.newWorksheet("设施");
            List<String> cells = List.of("地址", "名称", "编号", "名称", "颜色");
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(0, i, cells.get(i));
            }
            sheet.value(1, 1, "一号");
            sheet.value(1, 2, "F1");
            sheet.range(1, 0, 2, 0).merge();
            workbook.newWorksheet("Sources").value(0, 0, "Key");
            workbook.newWorksheet("随便").value(0, 0, "x");
        }
        ImportResult result = IntakeFixture.read(file);
        assertEquals(List.of("at sheet 设施: the cells A2:A3 are merged, so only the first of them holds something; split them and fill in every cell",
                "at sheet 设施 row 1 column D (名称): the column 名称 stands here twice, first in column B; keep one of them",
                "at sheet Sources row 1: missing columns: Name, Status; the heads are: Key, Name, Facility key, Category, Sub-category, "
                        + "Method, Edition of the method, Factor key, Status, Reason, Reported value, Reported unit, Biogenic share, Sort of biogenic share, Start, End, Remark, Corrected value, Reason of correction"),
                english(result.issues()));
        assertEquals(List.of("sheetUnknown", "columnUnknown"), result.notes().stream().map(RowIssue::code).toList());
    }

    @Test
    void aRowOfACsvFileThatIsTooShortOrTooLong() throws Exception {
        Path file = Files.writeString(folder.resolve("设施.csv"), "编号,名称,地址\nF1,一号\nF2,二号,1,234\nF3,三号,南京\n,,\n\n");
        ImportResult result = IntakeFixture.INTAKE.read(file, IntakeFixture.engagement(),
                org.hecha.model.inventory.InventoryFactory.eINSTANCE.createInventory(), true);
        assertEquals(List.of("at file 设施.csv row 2: the row has 2 cells, the head has 3; check whether the file was cut off or a separator was lost",
                "at file 设施.csv row 3: the row has 4 cells, the head has 3; put what contains a comma (1,234) between quotation marks"),
                english(result.issues()));
        assertEquals(1, result.patch().entries().size());
    }

    @Test
    void cellsOfAWorkbookWithoutValue() throws Exception {
        Path file = folder.resolve("f.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "t", "1.0")) {
            var sheet = workbook.newWorksheet("设施");
            sheet.value(0, 0, "编号");
            sheet.value(0, 1, "名称");
            sheet.value(1, 0, "F1");
            sheet.formula(1, 1, "A1+A2");
        }
        assertEquals(List.of("at sheet 设施 row 2 column B (名称): the formula was saved without its result; "
                + "open the file in a spreadsheet program, recalculate and save, or enter the value"), english(IntakeFixture.read(file).issues()));
    }

    @Test
    void templatesAreNeverWrittenOverOrHalf() throws Exception {
        Path there = Files.writeString(folder.resolve("t.xlsx"), "mine");
        assertEquals(there + " is there already: templates never overwrite, choose another name.", template(there));
        assertEquals("mine", Files.readString(there));
        Path set = Files.createDirectory(folder.resolve("set"));
        Path mine = Files.writeString(set.resolve("Figures.csv"), "mine");
        assertEquals(mine + " is there already: templates never overwrite, choose another name.", template(set));
        try (Stream<Path> files = Files.list(set)) {
            assertEquals(List.of(mine), files.toList());
        }
        Path below = there.resolve("x.xlsx");
        assertTrue(template(below).startsWith(below + " cannot be written ("), template(below));
        Path xls = folder.resolve("t.xls");
        assertEquals("a template cannot be written as " + xls + ": give a name that ends in .xlsx, or a folder.", template(xls));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    private static String template(Path target) {
        return assertThrows(Refusal.class, () -> IntakeFixture.INTAKE.writeTemplate(TemplateKind.INVENTORY, target, Locale.ENGLISH))
                .in(Locale.ENGLISH);
    }

    private void refused(String sentence, String name, byte[] content) throws Exception {
        assertRefused(sentence, Files.write(folder.resolve(name), content));
    }

    private static void assertRefused(String sentence, Path path) {
        assertEquals(sentence + ".", assertThrows(Refusal.class, () -> IntakeFixture.read(path)).in(Locale.ENGLISH));
    }

    private static byte[] compound(String stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(COMPOUND);
        bytes.writeBytes(new byte[504]);
        bytes.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private static byte[] zip(String entry) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write('x');
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] workbook, String part, String content) throws Exception {
        Path file = Files.write(Files.createTempFile("hecha", ".xlsx"), workbook);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile()); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : in.getInputStream(entry).readAllBytes());
            }
        }
        Files.delete(file);
        return bytes.toByteArray();
    }
}
