package org.hecha.evidence.internal.place;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hecha.core.text.Refusal;
import org.hecha.standard.evidence.SkippedRows.Reason;
import org.hecha.standard.table.TableCell;
import org.hecha.standard.table.TableSheet;

/** Reads the rows of a column and decides which count. */
final class ColumnReading {

    /** A formula that adds up cells one below the other. */
    private static final Pattern SUM = Pattern
            .compile("(?:SUM|SUBTOTAL)\\((?:\\d+,)?\\$?([A-Z]{1,3})\\$?(\\d+):\\$?([A-Z]{1,3})\\$?(\\d+)\\)");

    private final ColumnTotal total;
    private final int column;
    private final int headingRow;
    private final int first;
    private final int last;
    private final int filter;
    private final String wanted;

    /**
     * @param first first row that may count
     * @param last last one; 0 for the end
     * @param filter column that chooses rows; 0 for none
     */
    ColumnReading(ColumnTotal total, int column, int headingRow, int first, int last, int filter, String wanted) {
        this.total = total;
        this.column = column;
        this.headingRow = headingRow;
        this.first = first;
        this.last = last;
        this.filter = filter;
        this.wanted = wanted;
    }

    void read(TableSheet sheet) throws Refusal {
        sheet.read((number, cells) -> {
            if (number >= first && (last == 0 || number <= last) && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                row(number, cells);
            }
            return last == 0 || number < last;
        });
    }

    private void row(int number, List<TableCell> cells) {
        TableCell cell = at(cells, column);
        String label = label(cells);
        if (headingRow > 0 && !cell.isEmpty() && Words.fold(cell.text()).equals(Words.fold(total.heading()))) {
            total.skip(Reason.HEADING, number, cell.text());
        } else if (label != null) {
            total.skip(Reason.SUBTOTAL, number, label);
        } else if (filter > 0 && !Words.matches(at(cells, filter).text(), wanted)) {
            total.skip(Reason.FILTERED, number, at(cells, filter).text());
        } else if (cell.isEmpty()) {
            total.skip(Reason.BLANK, number, "");
        } else if (cell.value().isEmpty()) {
            total.skip(Reason.NOT_A_NUMBER, number, cell.text());
        } else if (addsUpAbove(cell)) {
            total.skip(Reason.SUBTOTAL, number, '=' + cell.formula());
        } else {
            total.add(number, cell.value().get(), cell.isComputed(), cell.kind() == TableCell.Kind.TEXT);
        }
    }

    /** The word by which the row is a subtotal, or null: left of the column, or the first word of the row. */
    private String label(List<TableCell> cells) {
        boolean first = true;
        for (int i = 0; i < cells.size(); i++) {
            TableCell cell = cells.get(i);
            if (i != column - 1 && (i < column || first) && cell.value().isEmpty() && Words.isTotal(cell.text())) {
                return cell.text();
            }
            first &= cell.isEmpty() || i == column - 1;
        }
        return null;
    }

    private boolean addsUpAbove(TableCell cell) {
        if (!cell.isComputed()) {
            return false;
        }
        Matcher sum = SUM.matcher(cell.formula().replace(" ", ""));
        return sum.matches() && CellRange.column(sum.group(1)) == column && CellRange.column(sum.group(3)) == column
                && !sum.group(2).equals(sum.group(4));
    }

    private static TableCell at(List<TableCell> cells, int column) {
        return column <= cells.size() ? cells.get(column - 1) : TableCell.EMPTY;
    }
}
