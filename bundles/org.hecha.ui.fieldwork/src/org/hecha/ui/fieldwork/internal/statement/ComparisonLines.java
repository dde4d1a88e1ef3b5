package org.hecha.ui.fieldwork.internal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.comparison.ComparedLine;
import org.hecha.standard.comparison.ComparedSum;
import org.hecha.standard.comparison.ComparedTotals;
import org.hecha.standard.comparison.InventoryComparison;
import org.hecha.standard.comparison.Misstatement;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.page.Words;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossTable;

/** Reported, recalculated and corrected numbers, and cross-checks, as lines. Without state. */
final class ComparisonLines {

    private static final Speech SPEECH = Speech.of(ComparisonLines.class);

    private ComparisonLines() {
    }

    static List<Line> sums(InventoryComparison comparison) {
        List<Line> lines = new ArrayList<>();
        if (comparison.byYear().size() > 1) {
            comparison.byYear().forEach((year, totals) -> totals(lines, SPEECH.say("inYear", String.valueOf(year)), totals)); //$NON-NLS-1$
        }
        totals(lines, "", comparison.totals()); //$NON-NLS-1$
        return lines;
    }

    private static void totals(List<Line> lines, String year, ComparedTotals totals) {
        totals.categories().forEach((category, sum) -> lines.add(sum(year + Words.category(category), sum)));
        lines.add(sum(year + SPEECH.say("withoutEnergy"), totals.withoutEnergy())); //$NON-NLS-1$
        lines.add(sum(year + SPEECH.say("withEnergy"), totals.total())); //$NON-NLS-1$
    }

    private static Line sum(String label, ComparedSum sum) {
        return Line.of(label, "", "", label, String.valueOf(sum.lines()), Shown.tonnes(sum.reported()), Shown.tonnes(sum.recalculated()),
                Shown.tonnes(sum.corrected()), Shown.tonnes(sum.difference()), Shown.tonnes(sum.againstRecalculated().net()),
                Shown.tonnes(sum.againstRecalculated().gross()));
    }

    static List<Line> lines(InventoryComparison comparison) {
        return comparison.lines().stream().map(ComparisonLines::line).toList();
    }

    private static Line line(ComparedLine line) {
        String state = line.comparable() ? SPEECH.say(line.accepted() ? "accepted" : "byCriteria") : SPEECH.say("gap." + line.gap());
        return Line.of(line.row().subjectId(), line.row().subjectId(), Words.of(line.row().agreement()), line.row().label(),
                Words.categoryInShort(line.category()), Shown.tonnes(line.reported()), Shown.tonnes(line.recalculated()),
                Shown.tonnes(line.corrected()), Shown.tonnes(line.againstRecalculated()), Shown.tonnes(line.againstCorrected()), Shown.tonnes(line.remaining()), state);
    }

    /** How the comparison ends. */
    static String verdict(InventoryComparison comparison) {
        ComparedSum total = comparison.totals().total();
        return new Shown.Lines().add(SPEECH.say("verdict." + comparison.verdict())) //$NON-NLS-1$
                .add(misstatement("againstRecalculated", total, total.againstRecalculated())) //$NON-NLS-1$
                .add(misstatement("againstCorrected", total, total.againstCorrected())) //$NON-NLS-1$
                .add(misstatement("remaining", total, total.remaining())) //$NON-NLS-1$
                .add(comparison.materiality().threshold().map(limit -> SPEECH.say("threshold", Shown.tonnes(limit), //$NON-NLS-1$
                        Shown.percent(comparison.materiality().percentOfThreshold(total.remaining().net())),
                        Shown.percent(comparison.materiality().percentOfThreshold(total.remaining().gross()))))
                        .orElseGet(() -> SPEECH.say("noThreshold"))).toString(); //$NON-NLS-1$
    }

    private static String misstatement(String key, ComparedSum total, Misstatement sum) {
        return SPEECH.say("misstatement", SPEECH.say(key), Shown.tonnes(sum.net()), Shown.percent(total.percentOfReported(sum.net())), //$NON-NLS-1$
                Shown.tonnes(sum.gross()), Shown.percent(total.percentOfReported(sum.gross())));
    }

    static List<Line> crosschecks(CrossTable table) {
        return table.rows().stream().map(ComparisonLines::crosscheck).toList();
    }

    private static Line crosscheck(CrossRow row) {
        String label = row.label().isEmpty() ? SPEECH.say("whole") : row.label(); //$NON-NLS-1$
        return Line.of(row.section() + row.subjectId() + row.matter() + Speech.in(row.against()), row.subjectId(), Speech.in(row.message()), label,
                SPEECH.say("section." + row.section()), Speech.in(row.against()), number(row.reported()), number(row.other()), row.unit(),
                number(row.difference()), Shown.percent(row.percent()), number(row.effect()), SPEECH.say("cross." + row.verdict())); //$NON-NLS-1$
    }

    private static String number(Optional<java.math.BigDecimal> number) {
        return Shown.tonnes(number);
    }
}
