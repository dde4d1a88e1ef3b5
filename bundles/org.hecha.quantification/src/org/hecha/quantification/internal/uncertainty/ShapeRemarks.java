package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hecha.quantification.internal.ProblemKind;
import org.hecha.standard.calculation.Problem;

/** What must be known about the distributions drawn for one line: one remark per symbol and kind. */
final class ShapeRemarks {

    /** A cut that takes less away is not seen in any number told. */
    private static final double WORTH_SAYING = 0.001;
    private static final int PERCENT = 100;

    private final Line line;
    private final Map<String, Problem> remarks = new TreeMap<>();

    ShapeRemarks(Line line) {
        this.line = line;
        line.inputs().stream().filter(input -> input.moves() && line.dependsOn(input)).forEach(this::look);
    }

    private void look(Input input) {
        if (!input.stated().named()) {
            remarks.putIfAbsent("named " + input.symbol(),
                    ProblemKind.DISTRIBUTION_NOT_NAMED.of(line.sourceId(), line.label(), input.label()));
        }
        double cut = new Shape(input).cut();
        if (cut > WORTH_SAYING) {
            BigDecimal percent = BigDecimal.valueOf(cut * PERCENT).setScale(1, RoundingMode.HALF_UP);
            remarks.putIfAbsent("cut " + input.symbol(), ProblemKind.DISTRIBUTION_CUT.of(line.sourceId(), line.label(),
                    input.label(), input.stated().distribution().word(), percent));
        }
    }

    List<Problem> remarks() {
        return List.copyOf(remarks.values());
    }
}
