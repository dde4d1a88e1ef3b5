package org.hecha.io.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.internal.grid.Cell;
import org.hecha.io.spreadsheet.internal.grid.Grid;
import org.hecha.io.spreadsheet.internal.template.TemplateFiles;

/**
 * A table of words: the first sheet of a workbook, or a CSV file in any of the encodings and with any of the separators
 * that spreadsheet programs use. Immutable.
 *
 * @param file name of the file, without its folder
 * @param rows rows that hold something, from top to bottom
 */
public record PlainTable(String file, List<Row> rows) {

    /** Rows beyond which a table is no form that a person filled in. */
    private static final int MOST_ROWS = 100_000;

    public PlainTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row. Immutable.
     *
     * @param number row as a spreadsheet counts it, from 1
     * @param cells its cells without blanks at the ends, from column A on
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column counted from 0; empty where the row is shorter. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Reads a table. @throws Refusal where the file is not there, cannot be read or is none of these kinds */
    public static PlainTable read(Path file) throws Refusal {
        List<Row> rows = new ArrayList<>();
        try (Grid grid = Grid.open(file)) {
            grid.sheets().get(0).read((number, cells) -> {
                if (rows.size() < MOST_ROWS && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row(number, cells.stream().map(Cell::text).toList()));
                }
            });
        }
        return new PlainTable(Grid.nameOf(file), rows);
    }

    /**
     * Writes rows as a CSV file that spreadsheet programs open in Chinese, wholly or not at all.
     *
     * @throws Refusal where the file is there already or cannot be written
     */
    public static void write(Path file, List<List<String>> rows) throws Refusal {
        TemplateFiles.write(rows, file);
    }
}
