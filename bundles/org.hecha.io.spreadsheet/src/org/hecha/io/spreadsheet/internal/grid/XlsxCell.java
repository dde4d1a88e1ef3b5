package org.hecha.io.spreadsheet.internal.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.dhatim.fastexcel.reader.CellType;

/**
 * Turns a workbook's cell into what its reader saw on the screen without losing a digit.
 *
 * <p>A workbook stores numbers as binary doubles and prints up to 17 digits of them, although it never keeps or shows
 * more than 15: 8711.8 may stand in the file as 8711.7999999999993. Where the 15 digits denote the same double, they are
 * what was typed. The number format restores the zeros at the end that a double cannot hold, and the per cent sign.
 */
final class XlsxCell {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MOST_DECIMALS = 20;

    private XlsxCell() {
    }

    static Cell read(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case NUMBER -> number(raw, cell.getDataFormatString());
            case BOOLEAN -> new Cell(Cell.Kind.BOOLEAN, Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE");
            case ERROR -> new Cell(Cell.Kind.ERROR, raw == null || raw.isEmpty() ? "#ERROR" : raw);
            case FORMULA -> computed(cell, raw).by(cell.getFormula());
            default -> Cell.ofText(raw);
        };
    }

    private static Cell computed(org.dhatim.fastexcel.reader.Cell cell, String raw) {
        if (raw == null || raw.isEmpty()) {
            return new Cell(Cell.Kind.UNCALCULATED, "");
        }
        if (cell.getValue() instanceof BigDecimal) {
            return number(raw, cell.getDataFormatString());
        }
        return cell.getValue() instanceof Boolean truth ? new Cell(Cell.Kind.BOOLEAN, truth ? "TRUE" : "FALSE")
                : Cell.ofText(raw);
    }

    static Cell number(String raw, String format) {
        if (raw == null || raw.isBlank()) {
            return Cell.EMPTY;
        }
        BigDecimal value = typed(new BigDecimal(raw.strip()));
        boolean percent = format != null && format.indexOf('%') >= 0;
        if (percent) {
            value = value.movePointRight(2);
        }
        int decimals = decimals(format);
        if (decimals > value.scale()) {
            value = value.setScale(decimals);
        }
        return new Cell(Cell.Kind.NUMBER, value.toPlainString() + (percent ? "%" : ""), format, null);
    }

    private static BigDecimal typed(BigDecimal stored) {
        BigDecimal value = stored;
        if (stored.precision() > SHOWN.getPrecision()) {
            BigDecimal shown = stored.round(SHOWN);
            value = shown.doubleValue() == stored.doubleValue() ? shown.stripTrailingZeros() : stored;
        } else if (stored.scale() == 1 && stored.remainder(BigDecimal.ONE).signum() == 0) {
            // Some writers print every whole number with .0
            value = stored.setScale(0, RoundingMode.UNNECESSARY);
        }
        return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }

    /** Decimals of a format such as {@code 0.00}, {@code #,##0.00_ } or {@code 0.00%}; 0 for any that is not so plain. */
    static int decimals(String format) {
        if (format == null) {
            return 0;
        }
        int point = format.indexOf('.');
        int end = format.indexOf(';');
        if (point <= 0 || end >= 0 && end < point || !format.substring(0, point).chars().allMatch(c -> "#,0".indexOf(c) >= 0)) {
            return 0;
        }
        int decimals = 0;
        while (point + 1 + decimals < format.length() && format.charAt(point + 1 + decimals) == '0') {
            decimals++;
        }
        return Math.min(decimals, MOST_DECIMALS);
    }
}
