package org.hecha.io.spreadsheet.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.internal.grid.Cell;
import org.hecha.io.spreadsheet.internal.grid.Grid;
import org.hecha.io.spreadsheet.internal.grid.Sheet;
import org.hecha.io.spreadsheet.internal.value.NumberText;
import org.hecha.io.spreadsheet.internal.value.Parsed;
import org.hecha.standard.table.TableCell;
import org.hecha.standard.table.TableFile;
import org.hecha.standard.table.TableSheet;
import org.hecha.standard.table.TableSize;

/** A grid as others see it. */
final class GridTable implements TableFile {

    private final Grid grid;
    private final List<TableSheet> sheets;

    GridTable(Grid grid) {
        this.grid = grid;
        this.sheets = grid.sheets().stream().<TableSheet> map(GridSheet::new).toList();
    }

    @Override
    public String name() {
        return grid.name();
    }

    @Override
    public boolean isCsv() {
        return grid.sheets().stream().anyMatch(Sheet::isCsv);
    }

    @Override
    public List<TableSheet> sheets() {
        return sheets;
    }

    @Override
    public void close() {
        grid.close();
    }

    private record GridSheet(Sheet sheet) implements TableSheet {

        @Override
        public String name() {
            return sheet.name();
        }

        @Override
        public boolean isHidden() {
            return sheet.isHidden();
        }

        @Override
        public TableSize size() throws Refusal {
            int[] size = new int[2];
            sheet.read((number, cells) -> {
                int last = cells.size();
                while (last > 0 && cells.get(last - 1).isEmpty()) {
                    last--;
                }
                size[0] = last > 0 ? number : size[0];
                size[1] = Math.max(size[1], last);
            });
            return new TableSize(size[0], size[1]);
        }

        @Override
        public void read(Rows rows) throws Refusal {
            sheet.read(new Handing(rows, sheet.date1904()));
        }
    }

    private static final class Handing implements Sheet.RowHandler {

        private final TableSheet.Rows rows;
        private final boolean date1904;
        private final List<TableCell> handed = new ArrayList<>();
        private boolean more = true;

        Handing(TableSheet.Rows rows, boolean date1904) {
            this.rows = rows;
            this.date1904 = date1904;
        }

        @Override
        public void row(int number, List<Cell> cells) throws Refusal {
            handed.clear();
            for (Cell cell : cells) {
                handed.add(handed(cell));
            }
            more = rows.row(number, handed);
        }

        @Override
        public boolean wantsMore() {
            return more;
        }

        private TableCell handed(Cell cell) {
            return switch (cell.kind()) {
                case EMPTY -> TableCell.EMPTY;
                case TEXT -> new TableCell(TableCell.Kind.TEXT, cell.text(), typed(cell.text()), cell.formula());
                case NUMBER -> number(cell);
                case BOOLEAN -> new TableCell(TableCell.Kind.BOOLEAN, cell.text(), null, cell.formula());
                case ERROR -> new TableCell(TableCell.Kind.ERROR, cell.text(), null, cell.formula());
                case UNCALCULATED -> new TableCell(TableCell.Kind.UNCALCULATED, cell.text(), null, cell.formula());
            };
        }

        private TableCell number(Cell cell) {
            BigDecimal value = share(cell.text());
            if (DateFormat.isDate(cell.format())) {
                String iso = DateFormat.iso(value, date1904).orElse(null);
                if (iso != null) {
                    return new TableCell(TableCell.Kind.DATE, iso, null, cell.formula());
                }
            }
            return new TableCell(TableCell.Kind.NUMBER, cell.text(), value, cell.formula());
        }

        private static BigDecimal share(String digits) {
            return digits.endsWith("%") ? new BigDecimal(digits.substring(0, digits.length() - 1)).movePointLeft(2)
                    : new BigDecimal(digits);
        }

        private static BigDecimal typed(String text) {
            Parsed<BigDecimal> parsed = NumberText.parse(text);
            return parsed.failed() ? null : parsed.value();
        }
    }
}
