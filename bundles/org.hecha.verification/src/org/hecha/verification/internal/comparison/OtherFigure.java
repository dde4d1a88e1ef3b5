package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.comparison.Explanation;

/**
 * The figure was made from another number than the one it names: a printed total that only works with the
 * recalculated line, not with the printed one, proves that the line was misprinted.
 */
final class OtherFigure implements Hypothesis {

    @Override
    public List<Explanation> test(Difference difference) {
        return difference.parts().stream().flatMap(part -> test(difference, part).stream()).toList();
    }

    private static Optional<Explanation> test(Difference difference, Part part) {
        Printed printed = difference.printed();
        return part.other().filter(other -> other.compareTo(part.value()) != 0)
                .filter(other -> reaches(difference, part, other.subtract(part.value())))
                .map(other -> new Explanation("OTHER_FIGURE", true,
                        Hypothesis.sentence("otherFigure", printed.value(), part.label(),
                                Printed.legible(other.abs(), printed.value().scale()),
                                Printed.legible(part.value().abs(), printed.value().scale() + 3), difference.unit()),
                        Optional.of(other)));
    }

    /** The other numbers carry their own rounding; a total of three printed lines may be off by three halves. */
    private static boolean reaches(Difference difference, Part part, BigDecimal delta) {
        Optional<BigDecimal> changed = difference.changing(part, delta);
        if (changed.isEmpty()) {
            return false;
        }
        Optional<Interval> range = Interval.of(difference.derivation(), difference.halves());
        BigDecimal slack = range.map(Interval::half).orElse(BigDecimal.ZERO);
        return new Interval(changed.get().subtract(slack), changed.get().add(slack)).reaches(difference.printed());
    }
}
