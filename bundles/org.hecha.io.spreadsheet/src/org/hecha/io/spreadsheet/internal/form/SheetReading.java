package org.hecha.io.spreadsheet.internal.form;

import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.Place;
import org.hecha.io.spreadsheet.internal.grid.Cell;
import org.hecha.io.spreadsheet.internal.grid.Sheet;
import org.hecha.io.spreadsheet.internal.value.Plain;

/**
 * Reads one sheet by its form: the head, then every row that holds data. Empty rows, rows whose first column begins
 * with {@code #} (hints) and example rows are passed over.
 */
public final class SheetReading {

    private static final String[] EXAMPLES = { "示例", "EXAMPLE" };

    private final SheetForm form;
    private final Sheet sheet;
    private final Issues issues;
    private final RowReader reader;
    private Header header;
    private Fields fields;
    private boolean headSeen;
    private int rows;

    private SheetReading(SheetForm form, Sheet sheet, Issues issues, RowReader reader) {
        this.form = form;
        this.sheet = sheet;
        this.issues = issues;
        this.reader = reader;
    }

    /** Takes the rows of a sheet. */
    @FunctionalInterface
    public interface RowReader {
        void row(Fields fields);
    }

    /** @return how many rows with data there were, valid or not */
    public static int read(SheetForm form, Sheet sheet, Issues issues, RowReader reader) throws Refusal {
        SheetReading reading = new SheetReading(form, sheet, issues, reader);
        Place whole = new Place(sheet.file(), sheet.isCsv() ? "" : sheet.name(), 0, "", "");
        for (String range : sheet.merged()) {
            issues.wrong(whole, "mergedCells", range);
        }
        sheet.read(reading::row);
        if (!reading.headSeen) {
            issues.note(whole, "sheetEmpty");
        }
        return reading.rows;
    }

    private void row(int number, List<Cell> cells) {
        if (cells.stream().allMatch(Cell::isEmpty)) {
            return;
        }
        if (!headSeen) {
            headSeen = true;
            header = Header.match(form, sheet, number, cells, issues);
            fields = header == null ? null : new Fields(form, header, issues, sheet.date1904());
            return;
        }
        if (header == null || passedOver(number, cells)) {
            return;
        }
        rows++;
        if (sheet.isCsv() && !wellFormed(number, cells)) {
            return;
        }
        fields.at(number, cells);
        reader.row(fields);
    }

    private boolean passedOver(int number, List<Cell> cells) {
        int index = header.index(form.first());
        Cell mark = index < cells.size() ? cells.get(index) : Cell.EMPTY;
        if (mark.kind() != Cell.Kind.TEXT) {
            return false;
        }
        String text = Plain.halfWidth(mark.text());
        for (String example : EXAMPLES) {
            if (text.regionMatches(true, 0, example, 0, example.length())) {
                issues.note(header.place(number, index), "exampleIgnored", mark.text());
                return true;
            }
        }
        return text.startsWith("#");
    }

    /** A row of a CSV file with fewer or more cells than the head has lost or gained a separator somewhere. */
    private boolean wellFormed(int number, List<Cell> cells) {
        int width = header.width();
        boolean malformed = cells.size() < width;
        for (int i = width; i < cells.size(); i++) {
            malformed |= !cells.get(i).isEmpty();
        }
        if (malformed) {
            issues.wrong(header.place(number), cells.size() < width ? "rowShort" : "rowLong", cells.size(), width);
        }
        return !malformed;
    }
}
