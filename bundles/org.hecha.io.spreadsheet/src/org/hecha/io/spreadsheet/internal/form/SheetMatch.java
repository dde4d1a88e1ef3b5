package org.hecha.io.spreadsheet.internal.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.Place;
import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.io.spreadsheet.internal.grid.Cell;
import org.hecha.io.spreadsheet.internal.grid.Grid;
import org.hecha.io.spreadsheet.internal.grid.Sheet;

/** Finds which sheet of a file is meant by which form: by its name in either language, else by its head. */
public final class SheetMatch {

    private SheetMatch() {
    }

    /**
     * @param ignored names of sheets that templates hold beside the forms
     * @return the sheets by form, in the order of {@code forms}
     * @throws Refusal when no sheet fits any form
     */
    public static Map<SheetForm, Sheet> assign(Grid grid, List<SheetForm> forms, Set<SheetForm> ignored, Issues issues)
            throws Refusal {
        Map<SheetForm, Sheet> named = new LinkedHashMap<>();
        List<Sheet> unnamed = new ArrayList<>();
        for (Sheet sheet : grid.sheets()) {
            SheetForm form = forms.stream().filter(f -> f.isNamed(sheet.name())).findFirst().orElse(null);
            if (form == null) {
                unnamed.add(sheet);
            } else {
                put(named, form, sheet, issues);
            }
        }
        Set<SheetForm> byName = new HashSet<>(named.keySet());
        for (Sheet sheet : unnamed) {
            if (sheet.isHidden() || ignored.stream().anyMatch(f -> f.isNamed(sheet.name()))) {
                continue;
            }
            SheetForm form = byHead(sheet, forms);
            if (form == null || byName.contains(form)) {
                issues.note(place(sheet), "sheetUnknown", sheet.name(), titles(forms));
            } else {
                put(named, form, sheet, issues);
            }
        }
        if (named.isEmpty()) {
            throw Wording.refusal("noKnownSheet", grid.name(), titles(forms));
        }
        Map<SheetForm, Sheet> ordered = new LinkedHashMap<>();
        forms.stream().filter(named::containsKey).forEach(form -> ordered.put(form, named.get(form)));
        return ordered;
    }

    private static void put(Map<SheetForm, Sheet> sheets, SheetForm form, Sheet sheet, Issues issues) {
        Sheet other = sheets.putIfAbsent(form, sheet);
        if (other != null) {
            issues.wrong(place(sheet), "sheetTwice", sheet.name(), other.name());
        }
    }

    /** The form of which the head names the most columns, all required ones among them. */
    private static SheetForm byHead(Sheet sheet, List<SheetForm> forms) throws Refusal {
        List<Cell> head = new ArrayList<>();
        sheet.read((number, cells) -> {
            if (head.isEmpty() && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                head.addAll(cells);
            }
        });
        SheetForm best = null;
        long most = 1;
        for (SheetForm form : forms) {
            SheetForm required = new SheetForm(form.key(), form.columns().stream().filter(Column::required).toList());
            long matches = Header.matches(form, head);
            if (matches > most && Header.matches(required, head) == required.columns().size()) {
                best = form;
                most = matches;
            }
        }
        return best;
    }

    private static Place place(Sheet sheet) {
        return new Place(sheet.file(), sheet.isCsv() ? "" : sheet.name(), 0, "", "");
    }

    private static Localized titles(List<SheetForm> forms) {
        return locale -> forms.stream().map(form -> form.title().in(locale)).collect(Collectors.joining(", "));
    }
}
