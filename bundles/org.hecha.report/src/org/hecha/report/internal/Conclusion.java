package org.hecha.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Numbers;
import org.hecha.model.finding.ClosureResult;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.report.ReportContent;
import org.hecha.standard.calculation.Totals;
import org.hecha.standard.comparison.ComparedSum;
import org.hecha.standard.comparison.InventoryComparison;

/** Conformity, the emission statement as reported and as verified, and the verified totals per year. */
final class Conclusion extends Section {

    Conclusion(ReportContent content, Words words, Flow flow) {
        super(content, words, flow);
    }

    @Override
    void write() throws IOException {
        flow.heading(words.say("conclusion")); //$NON-NLS-1$
        flow.subheading(words.say("conclusion.conformity")); //$NON-NLS-1$
        conformity();
        flow.subheading(words.say("conclusion.emissions")); //$NON-NLS-1$
        emissions();
    }

    private void conformity() throws IOException {
        List<Finding> departures = content.findings().getFindings().stream().filter(Conclusion::departure).toList();
        long closed = departures.stream().filter(Conclusion::corrected).count();
        if (content.findings().getCheckedAt() == null) {
            flow.paragraph(words.say("notChecked")); //$NON-NLS-1$
        }
        if (departures.isEmpty()) {
            flow.paragraph(words.say("noDepartures")); //$NON-NLS-1$
        } else {
            flow.paragraph(words.say("departures", departures.size(), closed, departures.size() - closed)); //$NON-NLS-1$
        }
    }

    /** Closed as corrected; one that was closed although it is not corrected still stands. */
    private static boolean corrected(Finding finding) {
        return finding.getState() == FindingState.CLOSED
                && (finding.getClosure() == null || finding.getClosure().getResult() == ClosureResult.CORRECTED);
    }

    static boolean departure(Finding finding) {
        return finding.getKind() == FindingKind.NON_CONFORMITY || finding.getKind() == FindingKind.NON_COMPLIANCE
                || finding.getKind() == FindingKind.MISSTATEMENT;
    }

    private void emissions() throws IOException {
        Optional<InventoryComparison> comparison = content.comparison().filter(one -> one.totals().total().lines() > 0);
        if (comparison.isPresent()) {
            List<List<String>> rows = new ArrayList<>();
            comparison.get().totals().categories().forEach((category, sum) -> rows.add(row(words.say("category", category), sum))); //$NON-NLS-1$
            rows.add(row(words.say("total"), comparison.get().totals().total())); //$NON-NLS-1$
            flow.table(List.of(words.say("part"), words.say("reportedTonnes"), words.say("verifiedTonnes"), words.say("change")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    rows, new float[] {3, 2, 2, 1.4f}, List.of(1, 2, 3));
        }
        for (Map.Entry<Integer, Totals> year : content.byCriteria().byYear().entrySet()) {
            Totals totals = year.getValue();
            flow.paragraph(words.say("verified", String.valueOf(year.getKey()), print(totals.of(1)), print(totals.of(2)), //$NON-NLS-1$
                    print(totals.guideCategory3()), print(totals.total())));
        }
        if (comparison.isEmpty() && content.byCriteria().byYear().isEmpty()) {
            flow.paragraph(words.say("noEmissions")); //$NON-NLS-1$
        }
    }

    private static List<String> row(String label, ComparedSum sum) {
        return List.of(label, print(sum.reported()), print(sum.corrected()), Change.of(sum.reported(), sum.corrected()));
    }

    private static String print(BigDecimal value) {
        return Numbers.grouped(value, 2);
    }
}
