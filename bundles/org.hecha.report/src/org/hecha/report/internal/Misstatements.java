package org.hecha.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Numbers;
import org.hecha.standard.comparison.ComparedLine;
import org.hecha.standard.comparison.ComparedSum;
import org.hecha.standard.comparison.InventoryComparison;

/** Categories and both totals as reported, recalculated and corrected, with the misstatement that still stands. */
final class Misstatements {

    private static final int DECIMALS = 2;

    private final InventoryComparison comparison;
    private final Words words;
    private final Flow flow;

    Misstatements(InventoryComparison comparison, Words words, Flow flow) {
        this.comparison = comparison;
        this.words = words;
        this.flow = flow;
    }

    void write() throws IOException {
        ComparedSum total = comparison.totals().total();
        if (total.lines() == 0) {
            return;
        }
        flow.paragraph(words.say("sumsIntro")); //$NON-NLS-1$
        flow.table(List.of(words.say("part"), words.say("reported"), words.say("recalculated"), words.say("corrected"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                words.say("net"), words.say("gross")), rows(), new float[] {3.4f, 1.6f, 1.6f, 1.6f, 1.4f, 1.4f}, List.of(1, 2, 3, 4, 5)); //$NON-NLS-1$ //$NON-NLS-2$
        flow.paragraph(words.say("remaining", print(total.remaining().net()), percent(total.percentOfReported(total.remaining().net())), //$NON-NLS-1$
                print(total.remaining().gross()), percent(total.percentOfReported(total.remaining().gross())),
                comparison.materiality().threshold().map(Misstatements::print).orElseGet(() -> words.say("notStated")))); //$NON-NLS-1$
        if (!total.notComparable().isEmpty()) {
            flow.paragraph(words.say("aside", String.join(words.say("comma"), //$NON-NLS-1$ //$NON-NLS-2$
                    total.notComparable().stream().map(ComparedLine::row).map(row -> words.or(row.label())).toList())));
        }
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        comparison.totals().categories().forEach((category, sum) -> rows.add(row(words.say("category", category), sum))); //$NON-NLS-1$
        rows.add(row(words.say("totalWithoutEnergy"), comparison.totals().withoutEnergy())); //$NON-NLS-1$
        rows.add(row(words.say("totalWithEnergy"), comparison.totals().total())); //$NON-NLS-1$
        return rows;
    }

    private static List<String> row(String label, ComparedSum sum) {
        return List.of(label, print(sum.reported()), print(sum.recalculated()), print(sum.corrected()),
                print(sum.againstRecalculated().net()), print(sum.againstRecalculated().gross()));
    }

    private static String print(BigDecimal amount) {
        return Numbers.grouped(amount, DECIMALS);
    }

    private String percent(Optional<BigDecimal> percent) {
        return percent.map(p -> print(p) + " %").orElse("—"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
