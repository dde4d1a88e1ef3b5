package org.hecha.standard.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lines added up, exactly, in tCO2e. The three sums hold the lines that can be compared and no other; what the others
 * have is beside them, never counted as zero. Immutable.
 *
 * @param lines how many lines were compared
 * @param reported sum as reported
 * @param recalculated sum as recalculated
 * @param corrected sum as corrected
 * @param againstRecalculated misstatement of what was reported against the recalculation
 * @param againstCorrected misstatement of what was reported against the corrected numbers
 * @param remaining misstatement that still stands once accepted corrections are taken
 * @param unreported recalculated sum of the lines that were not reported
 * @param unrecalculated reported sum of the lines that cannot be recalculated
 * @param notComparable the lines that were left aside, in order
 */
public record ComparedSum(int lines, BigDecimal reported, BigDecimal recalculated, BigDecimal corrected,
        Misstatement againstRecalculated, Misstatement againstCorrected, Misstatement remaining, BigDecimal unreported,
        BigDecimal unrecalculated, List<ComparedLine> notComparable) {

    public ComparedSum {
        notComparable = List.copyOf(notComparable);
    }

    /** The sum of these lines; their order never changes a digit. */
    public static ComparedSum of(Collection<ComparedLine> lines) {
        List<ComparedLine> compared = new ArrayList<>();
        List<ComparedLine> aside = new ArrayList<>();
        lines.forEach(line -> (line.comparable() ? compared : aside).add(line));
        return new ComparedSum(compared.size(), sum(compared, ComparedLine::reported),
                sum(compared, ComparedLine::recalculated), sum(compared, ComparedLine::corrected),
                misstatement(compared, ComparedLine::againstRecalculated),
                misstatement(compared, ComparedLine::againstCorrected), misstatement(compared, ComparedLine::remaining),
                sum(aside, ComparedLine::recalculated), sum(aside, ComparedLine::reported), aside);
    }

    private static BigDecimal sum(List<ComparedLine> lines, Function<ComparedLine, Optional<BigDecimal>> amount) {
        return lines.stream().map(amount).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Misstatement misstatement(List<ComparedLine> lines,
            Function<ComparedLine, Optional<BigDecimal>> amount) {
        return lines.stream().map(amount).flatMap(Optional::stream).reduce(Misstatement.NONE, Misstatement::plus,
                (one, other) -> new Misstatement(one.net().add(other.net()), one.gross().add(other.gross())));
    }

    /** Reported minus recalculated, exact. */
    public BigDecimal difference() {
        return reported.subtract(recalculated);
    }

    /** The part of {@link #difference} that is no misstatement: lines are compared to the digits they are printed with. */
    public BigDecimal rounding() {
        return difference().subtract(againstRecalculated.net());
    }

    /** An amount in percent of the reported sum; empty where that is zero. */
    public Optional<BigDecimal> percentOfReported(BigDecimal amount) {
        return Materiality.percentOf(amount, reported);
    }

    /** An amount in percent of the recalculated sum; empty where that is zero. */
    public Optional<BigDecimal> percentOfRecalculated(BigDecimal amount) {
        return Materiality.percentOf(amount, recalculated);
    }
}
