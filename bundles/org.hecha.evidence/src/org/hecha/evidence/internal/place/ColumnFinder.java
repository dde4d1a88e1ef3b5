package org.hecha.evidence.internal.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.ColumnAnchor;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.table.TableCell;
import org.hecha.standard.table.TableSheet;

/** Finds a column by its heading or its letter, and the row of the headings. */
final class ColumnFinder {

    /** Rows from the top in which the headings are looked for. */
    private static final int DEEPEST_HEADING = 60;
    private static final int MOST_SHOWN = 20;

    private final String file;
    private final boolean csv;
    private final Quantification units;

    ColumnFinder(String file, boolean csv, Quantification units) {
        this.file = file;
        this.csv = csv;
        this.units = units;
    }

    /**
     * The row of the headings.
     *
     * @param row its number; 0 where there are none
     * @param cells its cells; empty where there are none
     */
    private record Headings(int row, List<TableCell> cells) {

        String text(int column) {
            return column <= cells.size() ? Words.oneLine(cells.get(column - 1).text()) : "";
        }
    }

    /** The column that was typed, as it is kept: with the row of its headings. */
    ColumnAnchor find(TableSheet sheet, Notation wish) throws Refusal {
        String column = wish.keys().get("column");
        ColumnAnchor anchor = EvidenceFactory.eINSTANCE.createColumnAnchor();
        anchor.setColumn(column);
        int[] rows = wish.span("rows", 0, 0, 0);
        anchor.setFirstRow(rows[0]);
        anchor.setLastRow(rows[1]);
        String where = wish.keys().get("where");
        if (where != null) {
            int mark = Math.max(where.indexOf(':'), where.indexOf('：'));
            if (mark < 1 || mark == where.length() - 1) {
                throw Wording.refusal("where", where);
            }
            anchor.setFilterColumn(where.substring(0, mark).strip());
            anchor.setFilterValue(where.substring(mark + 1).strip());
        }
        Headings headings = wish.keys().containsKey("header") ? at(sheet, wish.whole("header", 0, 0))
                : headed(sheet, column);
        anchor.setHeaderRow(headings.row());
        anchor.setUnit(unit(wish.unit(), heading(headings, column)));
        return anchor;
    }

    private String heading(Headings headings, String column) throws Refusal {
        return headings.text(column(headings, column));
    }

    /** The unit that was told, else the one the heading names where it is known. */
    private String unit(String told, String heading) throws Refusal {
        if (!told.isEmpty()) {
            if (!units.knowsUnit(told)) {
                throw Wording.refusal("unitUnknown", told);
            }
            return told;
        }
        String named = Words.unitOf(heading);
        return !named.isEmpty() && units.knowsUnit(named) ? named : "";
    }

    ColumnTotal total(TableSheet sheet, ColumnAnchor anchor) throws Refusal {
        Headings headings = at(sheet, anchor.getHeaderRow());
        int column = column(headings, String.valueOf(anchor.getColumn()));
        String heading = headings.text(column).isEmpty() ? anchor.getColumn() : headings.text(column);
        String unit = anchor.getUnit() == null ? "" : anchor.getUnit();
        ColumnTotal total = new ColumnTotal(heading, unit);
        String named = Words.unitOf(headings.text(column));
        if (!named.isEmpty() && !unit.isEmpty() && units.knowsUnit(named) && !same(named, unit)) {
            total.note(Wording.of("note.otherUnit", heading, named, unit));
        }
        boolean filtered = anchor.getFilterColumn() != null && !anchor.getFilterColumn().isEmpty();
        new ColumnReading(total, column, headings.row(), Math.max(anchor.getFirstRow(), headings.row() + 1),
                anchor.getLastRow(), filtered ? column(headings, anchor.getFilterColumn()) : 0,
                filtered ? anchor.getFilterValue() : "").read(sheet);
        total.finish(!csv);
        if (total.used() == 0 && total.skipped().isEmpty()) {
            throw Wording.refusal("nothingThere", file, Typed.of(anchor));
        }
        return total;
    }

    private boolean same(String unit, String other) {
        return unit.equals(other) || units.converts(unit, other)
                && units.convert(java.math.BigDecimal.ONE, unit, other).compareTo(java.math.BigDecimal.ONE) == 0;
    }

    private int column(Headings headings, String wanted) throws Refusal {
        List<Integer> found = columns(headings.cells(), wanted);
        if (found.size() > 1) {
            throw Wording.refusal("headingTwice", file, wanted,
                    found.stream().map(CellRange::letters).collect(Collectors.joining(", ")));
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        if (isLetters(wanted)) {
            return CellRange.column(wanted.toUpperCase(Locale.ROOT));
        }
        throw Wording.refusal("noHeading", file, wanted, names(headings.cells()));
    }

    /** Columns whose heading is the one wanted; without its unit where none is exactly so. */
    private static List<Integer> columns(List<TableCell> cells, String wanted) {
        List<Integer> exact = columns(cells, wanted, text -> text);
        return exact.isEmpty() ? columns(cells, wanted, Words::withoutUnit) : exact;
    }

    private static List<Integer> columns(List<TableCell> cells, String wanted, UnaryOperator<String> part) {
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isEmpty() && Words.fold(part.apply(cells.get(i).text())).equals(Words.fold(wanted)))
                .mapToObj(i -> i + 1).toList();
    }

    private static boolean isLetters(String text) {
        return text.matches("[A-Za-z]{1,3}");
    }

    private Headings at(TableSheet sheet, int row) throws Refusal {
        List<TableCell> found = new ArrayList<>();
        if (row > 0) {
            sheet.read((number, cells) -> {
                if (number == row) {
                    found.addAll(cells);
                }
                return number < row;
            });
            if (found.isEmpty()) {
                throw Wording.refusal("noHeadings", file, row);
            }
        }
        return new Headings(row, found);
    }

    /** The first row near the top in which the heading stands. */
    private Headings headed(TableSheet sheet, String column) throws Refusal {
        List<Headings> found = new ArrayList<>();
        List<TableCell> widest = new ArrayList<>();
        sheet.read((number, cells) -> {
            if (cells.stream().noneMatch(cell -> cell.value().isPresent()) && filled(cells) > filled(widest)) {
                widest.clear();
                widest.addAll(cells);
            }
            if (!columns(cells, column).isEmpty()) {
                found.add(new Headings(number, List.copyOf(cells)));
            }
            return found.isEmpty() && number < DEEPEST_HEADING;
        });
        if (!found.isEmpty()) {
            return found.get(0);
        }
        if (!isLetters(column)) {
            // a title or a remark above the headings has fewer cells than they
            throw Wording.refusal("noHeading", file, column, names(widest));
        }
        return above(sheet, CellRange.column(column.toUpperCase(Locale.ROOT)));
    }

    private static long filled(List<TableCell> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** For a letter: the last row with a word in that column above the first number in it. */
    private static Headings above(TableSheet sheet, int column) throws Refusal {
        List<Headings> last = new ArrayList<>(List.of(new Headings(0, List.of())));
        sheet.read((number, cells) -> {
            TableCell cell = column <= cells.size() ? cells.get(column - 1) : TableCell.EMPTY;
            if (!cell.isEmpty() && cell.value().isEmpty()) {
                last.set(0, new Headings(number, List.copyOf(cells)));
            }
            return cell.value().isEmpty() && number < DEEPEST_HEADING;
        });
        return last.get(0);
    }

    private static String names(List<TableCell> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).map(cell -> Words.oneLine(cell.text())).limit(MOST_SHOWN)
                .collect(Collectors.joining(", "));
    }
}
