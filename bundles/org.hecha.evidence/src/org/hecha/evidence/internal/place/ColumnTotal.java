package org.hecha.evidence.internal.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.hecha.core.text.Localized;
import org.hecha.standard.evidence.SkippedRows;
import org.hecha.standard.evidence.SkippedRows.Reason;

/** What a column adds up to, while it is read and afterwards. Not safe for several threads. */
final class ColumnTotal {

    private static final int NAMED = 20;

    private static final class Skipped {
        private final List<Integer> rows = new ArrayList<>();
        private String sample = "";
        private long count;
    }

    private final String heading;
    private final String unit;
    private final List<Localized> notes = new ArrayList<>();
    private final Map<Reason, Skipped> skipped = new EnumMap<>(Reason.class);
    private BigDecimal sum = BigDecimal.ZERO;
    private long used;
    private int firstRow;
    private int lastRow;
    private long formulas;
    private long texts;

    ColumnTotal(String heading, String unit) {
        this.heading = heading;
        this.unit = unit;
    }

    void add(int row, BigDecimal value, boolean computed, boolean text) {
        sum = sum.add(value);
        used++;
        firstRow = firstRow == 0 ? row : firstRow;
        lastRow = row;
        formulas += computed ? 1 : 0;
        texts += text ? 1 : 0;
    }

    void skip(Reason reason, int row, String sample) {
        Skipped rows = skipped.computeIfAbsent(reason, key -> new Skipped());
        if (rows.count++ == 0) {
            rows.sample = Words.oneLine(sample);
        }
        if (rows.rows.size() < NAMED) {
            rows.rows.add(row);
        }
    }

    void note(Localized note) {
        notes.add(note);
    }

    /** @param countTexts whether numbers stored as text are worth a note, as they are in a workbook */
    void finish(boolean countTexts) {
        if (formulas > 0) {
            notes.add(Wording.of("note.formulas", formulas));
        }
        if (countTexts && texts > 0) {
            notes.add(Wording.of("note.texts", texts));
        }
    }

    String heading() {
        return heading;
    }

    String unit() {
        return unit;
    }

    BigDecimal sum() {
        return sum;
    }

    long used() {
        return used;
    }

    int firstRow() {
        return firstRow;
    }

    int lastRow() {
        return lastRow;
    }

    List<Localized> notes() {
        return List.copyOf(notes);
    }

    List<SkippedRows> skipped() {
        return skipped.entrySet().stream().map(entry -> new SkippedRows(entry.getKey(), entry.getValue().count,
                entry.getValue().rows, entry.getValue().sample)).toList();
    }

    /** What is kept as quoted: heading, sum, unit, number of rows. */
    String quote() {
        return heading + " = " + sum.toPlainString() + (unit.isEmpty() ? "" : ' ' + unit) + " (" + used + ')';
    }
}
