package org.hecha.io.spreadsheet.internal.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.internal.Wording;

/** A workbook, its rows streamed. */
final class XlsxGrid implements Grid {

    private final String name;
    private final WorkbookParts parts;
    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;

    private XlsxGrid(String name, WorkbookParts parts, ReadableWorkbook workbook) {
        this.name = name;
        this.parts = parts;
        this.workbook = workbook;
        this.sheets = workbook.getSheets().<Sheet> map(XlsxSheet::new).toList();
    }

    static Grid open(Path file) throws Refusal {
        WorkbookParts parts = new WorkbookParts(file);
        parts.check();
        try {
            return new XlsxGrid(Grid.nameOf(file), parts,
                    new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
        } catch (IOException | RuntimeException e) {
            // The library answers damaged parts with whatever its parser met first.
            throw Wording.refusal(e, "truncated", Grid.nameOf(file));
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private final class XlsxSheet implements Sheet {

        private final org.dhatim.fastexcel.reader.Sheet sheet;
        private final List<Cell> cells = new ArrayList<>();

        XlsxSheet(org.dhatim.fastexcel.reader.Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public String file() {
            return name;
        }

        @Override
        public String name() {
            return sheet.getName();
        }

        @Override
        public boolean isCsv() {
            return false;
        }

        @Override
        public boolean isHidden() {
            return sheet.getVisibility() != SheetVisibility.VISIBLE;
        }

        @Override
        public boolean date1904() {
            return workbook.isDate1904();
        }

        @Override
        public List<String> merged() throws Refusal {
            return parts.merged(name());
        }

        @Override
        public void read(RowHandler rows) throws Refusal {
            try (Stream<Row> stream = open()) {
                Iterator<Row> iterator = stream.iterator();
                for (Row row = next(iterator); row != null; row = rows.wantsMore() ? next(iterator) : null) {
                    cells.clear();
                    for (int i = 0; i < row.getCellCount(); i++) {
                        cells.add(XlsxCell.read(row.getCell(i)));
                    }
                    rows.row(row.getRowNum(), cells);
                }
            }
        }

        private Stream<Row> open() throws Refusal {
            try {
                return sheet.openStream();
            } catch (IOException | RuntimeException e) {
                throw damaged(e);
            }
        }

        private Row next(Iterator<Row> iterator) throws Refusal {
            try {
                return iterator.hasNext() ? iterator.next() : null;
            } catch (RuntimeException e) {
                throw damaged(e);
            }
        }

        private Refusal damaged(Exception cause) {
            return Wording.refusal(cause, "sheetDamaged", name, name());
        }
    }
}
