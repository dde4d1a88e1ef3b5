package org.hecha.ui.internal.sources;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.core.text.Numbers;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Digits;
import org.hecha.ui.page.Words;

/**
 * One number in its three states, as cells. Shown with the digits that were printed; where the states differ, with as many
 * as the difference has.
 */
record ThreeStates(Optional<ComparisonRow> row) {

    private static final Speech SPEECH = Speech.of(ThreeStates.class);
    private static final int UNPRINTED_SCALE = 2;

    String reported() {
        return cell(row.flatMap(ComparisonRow::reported), printedScale());
    }

    String recalculated() {
        return cell(row.flatMap(ComparisonRow::recalculated), scale());
    }

    String corrected() {
        return cell(row.flatMap(ComparisonRow::corrected), scale());
    }

    /** Reported minus recalculated; empty where nothing was reported, a word where both agree. */
    String difference() {
        if (row.isEmpty() || row.get().difference().isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        BigDecimal difference = row.get().difference().get();
        return difference.signum() == 0 ? "0" : Digits.signed(difference, scale()); //$NON-NLS-1$
    }

    /** Agreement and, where there is one, the best explanation. */
    String explanation() {
        if (row.isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        StringBuilder said = new StringBuilder(Words.of(row.get().agreement()));
        row.get().explanations().stream().findFirst()
                .ifPresent(best -> said.append('\n').append(Speech.in(best.text())));
        row.get().recalculated().ifPresent(exact -> said.append('\n').append(SPEECH.say("exact", //$NON-NLS-1$
                Digits.trimmed(exact) + Words.unit(row.get().unit()))));
        return said.toString();
    }

    private int scale() {
        return row.flatMap(ComparisonRow::difference).filter(difference -> difference.signum() != 0)
                .map(difference -> Math.max(printedScale(), difference.scale())).orElse(printedScale());
    }

    private int printedScale() {
        return row.flatMap(ComparisonRow::reported).map(BigDecimal::scale).map(s -> Math.max(0, s))
                .orElse(UNPRINTED_SCALE);
    }

    private String cell(Optional<BigDecimal> number, int scale) {
        return number.map(value -> Numbers.grouped(value, scale) + unit()).orElse(""); //$NON-NLS-1$
    }

    /** The column is in tCO2e; any other unit is said in the cell. */
    private String unit() {
        String unit = row.map(ComparisonRow::unit).orElse(""); //$NON-NLS-1$
        return "tCO2e".equals(unit) || "tCO2".equals(unit) ? "" : Words.unit(unit); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
