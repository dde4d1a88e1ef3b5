package org.hecha.io.spreadsheet.internal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.hecha.io.spreadsheet.Place;
import org.hecha.io.spreadsheet.internal.grid.Cell;
import org.hecha.io.spreadsheet.internal.value.DateText;
import org.hecha.io.spreadsheet.internal.value.NumberText;
import org.hecha.io.spreadsheet.internal.value.Parsed;
import org.hecha.model.base.BasePackage;

/**
 * One row, read by columns. What cannot be read becomes an issue at its cell and comes out as null; {@link #valid()}
 * tells at the end whether the row may be taken. One object serves all rows of a sheet.
 */
public final class Fields {

    /** No factory burns, buys or emits a million million of anything in the units it counts in. */
    private static final BigDecimal ABSURD = BigDecimal.valueOf(1_000_000_000_000L);

    private final SheetForm form;
    private final Header header;
    private final Issues issues;
    private final boolean date1904;
    private final Map<EClass, List<EStructuralFeature>> stated = new HashMap<>();
    private final Map<EClass, List<Column>> filling = new HashMap<>();
    private List<Cell> cells = List.of();
    private int row;
    private boolean valid;

    Fields(SheetForm form, Header header, Issues issues, boolean date1904) {
        this.form = form;
        this.header = header;
        this.issues = issues;
        this.date1904 = date1904;
    }

    void at(int number, List<Cell> content) {
        row = number;
        cells = content;
        valid = true;
    }

    /** Whether nothing wrong was found in this row so far. */
    public boolean valid() {
        return valid;
    }

    public boolean has(Column column) {
        return header.has(column);
    }

    /** The features of {@code type} that this sheet states: those whose columns are there. */
    public List<EStructuralFeature> stated(EClass type) {
        return stated.computeIfAbsent(type, wanted -> form.columns().stream()
                .filter(column -> fills(column, wanted) && header.has(column)).map(Column::feature).toList());
    }

    public int row() {
        return row;
    }

    /** The row as a whole. */
    public Place place() {
        return header.place(row);
    }

    /** One cell of it. */
    public Place place(Column column) {
        return header.place(row, header.index(column));
    }

    public void wrong(Column column, String code, Object... arguments) {
        valid = false;
        issues.wrong(place(column), code, arguments);
    }

    public void note(Column column, String code, Object... arguments) {
        issues.note(place(column), code, arguments);
    }

    public boolean isEmpty(Column column) {
        return cell(column).isEmpty();
    }

    /** Whether the cell holds one of the choices; reports nothing. */
    public boolean holds(Column column, Choice<?> choice) {
        return choice.find(cell(column).text()) != null;
    }

    /** The text as it stands; empty for none, and for a cell that holds an error. */
    public String text(Column column) {
        Cell cell = cell(column);
        switch (cell.kind()) {
            case ERROR -> wrong(column, "cellError", cell.text());
            case UNCALCULATED -> wrong(column, "formulaWithoutValue");
            case EMPTY -> {
                if (column.required()) {
                    wrong(column, "valueMissing", column.title(), column.hint());
                }
            }
            default -> {
                return cell.text();
            }
        }
        return "";
    }

    public BigDecimal number(Column column) {
        String text = text(column);
        BigDecimal number = text.isEmpty() ? null : taken(column, text, NumberText.parse(text));
        if (number != null && number.abs().compareTo(ABSURD) > 0) {
            wrong(column, "numberAbsurd", number);
            return null;
        }
        return number;
    }

    /** A share from 0 to 1, or in per cent. */
    public BigDecimal share(Column column) {
        String text = text(column);
        BigDecimal share = text.isEmpty() ? null : taken(column, text, NumberText.parseShare(text));
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            wrong(column, "shareOutside", share);
            return null;
        }
        return share;
    }

    /** @param end whether a month or a year means its last day */
    public LocalDate date(Column column, boolean end) {
        String text = text(column);
        return text.isEmpty() ? null : taken(column, text, DateText.parse(text, end, date1904));
    }

    /** A whole number within limits. */
    public Integer whole(Column column, int least, int most) {
        BigDecimal number = number(column);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            wrong(column, "wholeOutside", number, least, most);
            return null;
        }
        return number.intValue();
    }

    public <T> T choice(Column column, Choice<T> choice) {
        String text = text(column);
        T value = text.isEmpty() ? null : choice.find(text);
        if (value == null && !text.isEmpty()) {
            wrong(column, "choiceUnknown", text, choice.all());
        }
        return value;
    }

    /** Parts of a cell that lists several things. */
    public List<String> list(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (String part : text.split("[;；\n]")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** Fills every feature of {@code target} that a column of this sheet states; an empty cell leaves the default. */
    public void fill(EObject target) {
        List<Column> columns = filling.computeIfAbsent(target.eClass(),
                type -> form.columns().stream().filter(column -> fills(column, type)).toList());
        for (Column column : columns) {
            Object value = value(column, column.feature());
            if (value != null) {
                target.eSet(column.feature(), value);
            }
        }
    }

    private static boolean fills(Column column, EClass type) {
        return column.feature() != null && column.feature().getEContainingClass().isSuperTypeOf(type);
    }

    /** The cell as a value of {@code feature}; null for an empty cell, and for one that cannot be read as such. */
    public Object value(Column column, EStructuralFeature feature) {
        if (feature.isMany()) {
            List<String> parts = list(column);
            // an empty list is what the object has anyway; setting it would make one for each of a million rows
            return parts.isEmpty() ? null : parts;
        }
        if (feature.getEType() == BasePackage.Literals.DECIMAL) {
            return number(column);
        }
        if (feature.getEType() == BasePackage.Literals.LOCAL_DATE) {
            return date(column, feature.getName().endsWith("End") || feature.getName().endsWith("Until"));
        }
        if (feature.getEType() instanceof EEnum type) {
            return choice(column, Choice.of(type));
        }
        if (feature.getEType() == EcorePackage.Literals.EBOOLEAN) {
            return choice(column, Choice.YES_NO);
        }
        if (feature.getEType() == EcorePackage.Literals.EINT) {
            return whole(column, 1, 9999);
        }
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    private <T> T taken(Column column, String text, Parsed<T> parsed) {
        if (parsed.failed()) {
            wrong(column, parsed.failure(), text);
        }
        return parsed.value();
    }

    private Cell cell(Column column) {
        int index = header.index(column);
        return index < 0 || index >= cells.size() ? Cell.EMPTY : cells.get(index);
    }
}
