package org.hecha.evidence.internal.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.hecha.model.evidence.Anchor;
import org.hecha.model.evidence.ColumnAnchor;
import org.hecha.model.evidence.ImageAnchor;
import org.hecha.model.evidence.PdfAnchor;
import org.hecha.model.evidence.RowAnchor;
import org.hecha.model.evidence.SheetAnchor;
import org.hecha.model.evidence.TextAnchor;

/** Prints a place as it is typed. */
final class Typed {

    private Typed() {
    }

    static String of(Anchor anchor) {
        if (anchor instanceof PdfAnchor pdf) {
            return "page=" + pdf.getPage() + ";rect=" + plain(pdf.getX()) + ',' + plain(pdf.getY()) + ','
                    + plain(pdf.getWidth()) + ',' + plain(pdf.getHeight());
        }
        if (anchor instanceof SheetAnchor cells) {
            return quoted(cells.getSheet()) + '!' + cells.getRange();
        }
        if (anchor instanceof RowAnchor row) {
            return "row=" + row.getRow();
        }
        if (anchor instanceof ImageAnchor image) {
            return (image.getPage() == 1 ? "" : "page=" + image.getPage() + ';') + "rect=" + image.getX() + ',' + image.getY() + ',' + image.getWidth() + ','
                    + image.getHeight();
        }
        if (anchor instanceof TextAnchor text) {
            return "chars=" + text.getStart() + '-' + text.getEnd();
        }
        return anchor instanceof ColumnAnchor column ? column(column) : "";
    }

    private static String column(ColumnAnchor anchor) {
        List<String> parts = new ArrayList<>();
        parts.add("column=" + anchor.getColumn());
        add(parts, "sheet=", anchor.getSheet());
        add(parts, "unit=", anchor.getUnit());
        if (anchor.getFilterColumn() != null && !anchor.getFilterColumn().isEmpty()) {
            parts.add("where=" + anchor.getFilterColumn() + ':' + anchor.getFilterValue());
        }
        parts.add("header=" + anchor.getHeaderRow());
        if (anchor.getFirstRow() > 0 || anchor.getLastRow() > 0) {
            parts.add("rows=" + anchor.getFirstRow() + '-' + anchor.getLastRow());
        }
        return String.join(";", parts);
    }

    private static void add(List<String> parts, String key, String value) {
        if (value != null && !value.isEmpty()) {
            parts.add(key + value);
        }
    }

    /** A sheet's name, in quotes where it holds a character that means something in a place. */
    static String quoted(String sheet) {
        String name = sheet == null ? "" : sheet;
        boolean plain = name.chars().noneMatch(c -> ";='!".indexOf(c) >= 0);
        return plain ? name : '\'' + name.replace("'", "''") + '\'';
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
