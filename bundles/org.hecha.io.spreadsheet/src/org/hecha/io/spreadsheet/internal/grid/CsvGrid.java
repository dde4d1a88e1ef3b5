package org.hecha.io.spreadsheet.internal.grid;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.internal.Wording;

/** A set of CSV files, each one a sheet; commas, semicolons or tabs, whichever the head uses most. */
final class CsvGrid implements Grid {

    private final String name;
    private final List<Sheet> sheets;

    private CsvGrid(String name, List<Sheet> sheets) {
        this.name = name;
        this.sheets = List.copyOf(sheets);
    }

    static Grid ofFolder(Path folder) throws Refusal {
        String name = Grid.nameOf(folder);
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            content.forEach(files::add);
        } catch (IOException e) {
            throw Wording.refusal(e, "cannotRead", name, Reasons.of(e));
        }
        files.removeIf(file -> !Grid.nameOf(file).toLowerCase(Locale.ROOT).endsWith(".csv"));
        if (files.isEmpty()) {
            throw Wording.refusal("folderWithoutCsv", name);
        }
        files.sort(null);
        List<Sheet> sheets = new ArrayList<>();
        for (Path file : files) {
            Signature.of(file).refuseUnlessText(Grid.nameOf(file));
            sheets.add(new CsvSheet(CsvText.of(file)));
        }
        return new CsvGrid(name, sheets);
    }

    static Grid ofFile(Path file) throws Refusal {
        return new CsvGrid(Grid.nameOf(file), List.of(new CsvSheet(CsvText.of(file))));
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
        // Each reading opens and closes its own file.
    }

    private record CsvSheet(CsvText text) implements Sheet {

        @Override
        public String file() {
            return Grid.nameOf(text.file());
        }

        @Override
        public String name() {
            return file().substring(0, file().length() - ".csv".length());
        }

        @Override
        public boolean isCsv() {
            return true;
        }

        @Override
        public boolean isHidden() {
            return false;
        }

        @Override
        public boolean date1904() {
            return false;
        }

        @Override
        public List<String> merged() {
            return List.of();
        }

        @Override
        public void read(RowHandler rows) throws Refusal {
            List<Cell> cells = new ArrayList<>();
            try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator()).skipEmptyLines(false)
                    .ofCsvRecord(text.open())) {
                int number = 0;
                Iterator<CsvRecord> records = reader.iterator();
                for (CsvRecord row = next(records); row != null; row = rows.wantsMore() ? next(records) : null) {
                    cells.clear();
                    for (int i = 0; i < row.getFieldCount(); i++) {
                        cells.add(Cell.ofText(row.getField(i)));
                    }
                    rows.row(++number, cells);
                }
            } catch (IOException e) {
                throw damaged(e);
            }
        }

        private CsvRecord next(Iterator<CsvRecord> records) throws Refusal {
            try {
                return records.hasNext() ? records.next() : null;
            } catch (CsvParseException | UncheckedIOException e) {
                throw damaged(e);
            }
        }

        private Refusal damaged(Exception cause) {
            return Wording.refusal(cause, "cannotRead", file(),
                    cause instanceof IOException failure ? Reasons.of(failure) : cause.getMessage());
        }

        private char separator() throws IOException {
            int commas = 0;
            int semicolons = 0;
            int tabs = 0;
            try (Reader reader = new java.io.BufferedReader(text.open())) {
                boolean quoted = false;
                boolean begun = false;
                for (int c = reader.read(); c >= 0 && (quoted || !begun || c != '\n' && c != '\r'); c = reader.read()) {
                    quoted ^= c == '"';
                    begun |= c > ' ';
                    commas += c == ',' && !quoted ? 1 : 0;
                    semicolons += c == ';' && !quoted ? 1 : 0;
                    tabs += c == '\t' && !quoted ? 1 : 0;
                }
            }
            return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
        }
    }
}
