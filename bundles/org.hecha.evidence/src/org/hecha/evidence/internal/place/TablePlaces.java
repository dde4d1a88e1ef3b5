package org.hecha.evidence.internal.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.Excerpt;
import org.hecha.evidence.place.ExcerptRequest;
import org.hecha.model.evidence.Anchor;
import org.hecha.model.evidence.ColumnAnchor;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.RowAnchor;
import org.hecha.model.evidence.SheetAnchor;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.table.TableCell;
import org.hecha.standard.table.TableFile;
import org.hecha.standard.table.TableSheet;
import org.hecha.standard.table.TableSize;

/** A workbook or a CSV file. */
final class TablePlaces implements OpenFile {

    private static final long MOST_CELLS = 5_000;
    private static final int MOST_SHOWN_NAMES = 12;

    private final TableFile table;
    private final String name;
    private final ColumnFinder columns;

    TablePlaces(TableFile table, String name, Quantification units) {
        this.table = table;
        this.name = name;
        this.columns = new ColumnFinder(name, table.isCsv(), units);
    }

    @Override
    public Anchor resolve(Notation wish) throws Refusal {
        return switch (wish.kind()) {
            case ROW -> row(wish);
            case COLUMN -> column(wish);
            default -> cells(wish);
        };
    }

    private Anchor row(Notation wish) throws Refusal {
        if (!table.isCsv()) {
            throw Wording.refusal("rowOfWorkbook", name, Typed.quoted(table.sheets().get(0).name()), wish.keys().get("row"));
        }
        RowAnchor anchor = EvidenceFactory.eINSTANCE.createRowAnchor();
        anchor.setRow(wish.whole("row", 1, 1));
        return anchor;
    }

    private Anchor column(Notation wish) throws Refusal {
        TableSheet sheet = sheet(wish.keys().get("sheet"));
        ColumnAnchor anchor = columns.find(sheet, wish);
        anchor.setSheet(table.isCsv() ? "" : sheet.name());
        return anchor;
    }

    private Anchor cells(Notation wish) throws Refusal {
        SheetAnchor anchor = EvidenceFactory.eINSTANCE.createSheetAnchor();
        anchor.setSheet(sheet(wish.sheet()).name());
        anchor.setRange(CellRange.parse(wish.range()).toString());
        return anchor;
    }

    private TableSheet sheet(String wanted) throws Refusal {
        List<TableSheet> sheets = table.sheets();
        if (wanted == null || wanted.isEmpty() || sheets.size() == 1 && table.isCsv()) {
            return sheets.get(0);
        }
        return sheets.stream().filter(sheet -> sheet.name().equals(wanted)).findFirst()
                .or(() -> sheets.stream().filter(sheet -> Words.fold(sheet.name()).equals(Words.fold(wanted))).findFirst())
                .orElseThrow(() -> Wording.refusal("noSheet", name, wanted, sheets.stream().map(TableSheet::name)
                        .limit(MOST_SHOWN_NAMES).collect(Collectors.joining(", "))));
    }

    @Override
    public Quote quote(Anchor anchor) throws Refusal {
        if (anchor instanceof ColumnAnchor column) {
            ColumnTotal total = columns.total(sheet(column.getSheet()), column);
            return new Quote(total.quote(), false, total.notes(), total);
        }
        if (anchor instanceof RowAnchor row) {
            return row(row);
        }
        SheetAnchor place = (SheetAnchor) anchor;
        return cells(sheet(place.getSheet()), CellRange.parse(place.getRange()), Typed.of(place));
    }

    private Quote row(RowAnchor place) throws Refusal {
        List<String> found = new ArrayList<>();
        int[] last = new int[1];
        sheet(null).read((number, cells) -> {
            last[0] = number;
            if (number == place.getRow()) {
                cells.forEach(cell -> found.add(Words.oneLine(cell.text())));
            }
            return number < place.getRow();
        });
        if (last[0] < place.getRow()) {
            throw Wording.refusal("rowBeyond", name, last[0], place.getRow());
        }
        if (found.stream().allMatch(String::isEmpty)) {
            throw Wording.refusal("nothingThere", name, Typed.of(place));
        }
        return Quote.of(String.join("\t", found), List.of());
    }

    private Quote cells(TableSheet sheet, CellRange range, String typed) throws Refusal {
        if (range.cells() > MOST_CELLS) {
            throw Wording.refusal("rangeLarge", name, typed, MOST_CELLS);
        }
        List<String> rows = new ArrayList<>();
        int[] special = new int[2];
        sheet.read((number, cells) -> {
            if (number >= range.firstRow() && number <= range.lastRow()) {
                while (rows.size() < number - range.firstRow()) {
                    rows.add(blank(range));
                }
                rows.add(row(cells, range, special));
            }
            return number < range.lastRow();
        });
        if (rows.stream().allMatch(String::isBlank)) {
            throw Wording.refusal("nothingThere", name, typed);
        }
        while (rows.size() < range.lastRow() - range.firstRow() + 1) {
            rows.add(blank(range));
        }
        List<Localized> notes = new ArrayList<>();
        if (special[0] > 0) {
            notes.add(Wording.of("note.formulas", special[0]));
        }
        if (special[1] > 0) {
            notes.add(Wording.of("note.uncalculated", special[1]));
        }
        return Quote.of(String.join("\n", rows), notes);
    }

    private static String blank(CellRange range) {
        return "\t".repeat(range.lastColumn() - range.firstColumn());
    }

    private static String row(List<TableCell> cells, CellRange range, int[] special) {
        List<String> texts = new ArrayList<>();
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            TableCell cell = column <= cells.size() ? cells.get(column - 1) : TableCell.EMPTY;
            texts.add(Words.oneLine(cell.text()));
            special[0] += cell.isComputed() ? 1 : 0;
            special[1] += cell.kind() == TableCell.Kind.UNCALCULATED ? 1 : 0;
        }
        return String.join("\t", texts);
    }

    @Override
    public Optional<Anchor> find(Anchor like, String quote) throws Refusal {
        if (like instanceof RowAnchor) {
            RowAnchor found = EvidenceFactory.eINSTANCE.createRowAnchor();
            sheet(null).read((number, cells) -> {
                boolean here = cells.stream().map(cell -> Words.oneLine(cell.text())).collect(Collectors.joining("\t"))
                        .equals(quote);
                found.setRow(here ? number : 0);
                return !here;
            });
            return found.getRow() > 0 ? Optional.of(found) : Optional.empty();
        }
        return like instanceof SheetAnchor place ? block(CellRange.parse(place.getRange()), quote) : Optional.empty();
    }

    private Optional<Anchor> block(CellRange size, String quote) throws Refusal {
        String[] first = quote.split("\n", -1)[0].split("\t", -1);
        for (TableSheet sheet : table.sheets()) {
            List<CellRange> candidates = new ArrayList<>();
            sheet.read((number, cells) -> {
                for (int column = 0; column + first.length <= cells.size(); column++) {
                    if (begins(cells, column, first)) {
                        candidates.add(size.at(column + 1, number));
                    }
                }
                return candidates.size() < MOST_SHOWN_NAMES;
            });
            for (CellRange candidate : candidates) {
                if (cells(sheet, candidate, candidate.toString()).text().equals(quote)) {
                    SheetAnchor found = EvidenceFactory.eINSTANCE.createSheetAnchor();
                    found.setSheet(sheet.name());
                    found.setRange(candidate.toString());
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean begins(List<TableCell> cells, int column, String[] first) {
        boolean filled = false;
        for (int i = 0; i < first.length; i++) {
            if (!Words.oneLine(cells.get(column + i).text()).equals(first[i])) {
                return false;
            }
            filled |= !first[i].isEmpty();
        }
        return filled;
    }

    @Override
    public Excerpt show(ExcerptRequest request) throws Refusal {
        List<Localized> heading = new ArrayList<>();
        for (TableSheet sheet : table.sheets()) {
            TableSize size = sheet.size();
            heading.add(Wording.of(table.isCsv() ? "show.csv" : sheet.isHidden() ? "show.hidden" : "show.sheet",
                    sheet.name(), size.lastRow(), size.columns()));
        }
        TableSheet sheet = sheet(request.sheet());
        List<Excerpt.Line> lines = new ArrayList<>();
        sheet.read((number, cells) -> {
            if (number >= request.first() && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                CellRange all = new CellRange(1, number, cells.size(), number);
                lines.add(new Excerpt.Line(table.isCsv() ? "row=" + number : Typed.quoted(sheet.name()) + '!' + all,
                        cells.stream().map(cell -> Words.oneLine(cell.text())).collect(Collectors.joining(" | "))));
            }
            return lines.size() <= request.most();
        });
        boolean more = lines.size() > request.most();
        return new Excerpt(heading, more ? lines.subList(0, request.most()) : lines, more);
    }

    @Override
    public void close() {
        table.close();
    }
}
