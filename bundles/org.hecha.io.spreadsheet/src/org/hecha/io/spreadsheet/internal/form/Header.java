package org.hecha.io.spreadsheet.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.io.spreadsheet.Place;
import org.hecha.io.spreadsheet.internal.grid.Cell;
import org.hecha.io.spreadsheet.internal.grid.Sheet;
import org.hecha.io.spreadsheet.internal.value.Plain;

/** Which column stands where in one sheet. Columns may come in any order and in either language. */
public final class Header {

    private final String file;
    private final String sheetName;
    private final Map<Column, Integer> indexes = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    private Header(Sheet sheet) {
        this.file = sheet.file();
        this.sheetName = sheet.isCsv() ? "" : sheet.name();
    }

    /** Reads the head; null, with an issue that names what is expected, where a required column is missing. */
    static Header match(SheetForm form, Sheet sheet, int row, List<Cell> cells, Issues issues) {
        Header header = new Header(sheet);
        cells.forEach(cell -> header.texts.add(cell.text()));
        Map<String, Column> byName = names(form);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isEmpty()) {
                continue;
            }
            Column column = byName.get(name(cells.get(i).text()));
            if (column == null) {
                issues.note(header.place(row, i), "columnUnknown", cells.get(i).text());
            } else if (header.indexes.putIfAbsent(column, i) != null) {
                issues.wrong(header.place(row, i), "columnTwice", cells.get(i).text(), letters(header.indexes.get(column)));
            }
        }
        List<Column> missing = form.columns().stream().filter(c -> c.required() && !header.has(c)).toList();
        if (missing.isEmpty()) {
            return header;
        }
        issues.wrong(header.place(row), "columnsMissing", titles(missing), titles(form.columns()));
        return null;
    }

    /** How many columns of the form a row of cells names. */
    static long matches(SheetForm form, List<Cell> cells) {
        Map<String, Column> byName = names(form);
        return cells.stream().map(cell -> byName.get(name(cell.text()))).filter(c -> c != null).distinct().count();
    }

    public boolean has(Column column) {
        return indexes.containsKey(column);
    }

    /** Index of the column, or -1. */
    int index(Column column) {
        return indexes.getOrDefault(column, -1);
    }

    /** Number of columns up to the last one with a head. */
    int width() {
        int width = texts.size();
        while (width > 0 && texts.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    Place place(int row) {
        return new Place(file, sheetName, row, "", "");
    }

    Place place(int row, int column) {
        String head = column >= 0 && column < texts.size() ? texts.get(column) : "";
        return new Place(file, sheetName, row, column < 0 ? "" : letters(column), head);
    }

    /** 0 = A, 25 = Z, 26 = AA. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static Map<String, Column> names(SheetForm form) {
        Map<String, Column> names = new HashMap<>();
        for (Column column : form.columns()) {
            names.put(name(column.key()), column);
        }
        for (Column column : form.columns()) {
            names.put(name(column.title().in(Locale.CHINESE)), column);
            names.put(name(column.title().in(Locale.ENGLISH)), column);
        }
        return names;
    }

    /** A head as it is compared: the star that marks required columns does not count. */
    private static String name(String head) {
        return Plain.fold(head).replace("*", "");
    }

    private static Localized titles(List<Column> columns) {
        return locale -> columns.stream().map(column -> column.title().in(locale)).collect(Collectors.joining(", "));
    }
}
