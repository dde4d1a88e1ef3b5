package org.hecha.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Numbers;
import org.hecha.report.ReportContent;
import org.hecha.standard.calculation.Totals;
import org.hecha.standard.comparison.ComparisonRow;

/** The emissions: totals, and reported against recalculated against corrected. */
final class Numbering extends Section {

    private static final int DECIMALS = 2;

    Numbering(ReportContent content, Words words, Flow flow) {
        super(content, words, flow);
    }

    @Override
    void write() throws IOException {
        flow.subheading(words.say("emissions")); //$NON-NLS-1$
        flow.paragraph(words.say("emissionsIntro")); //$NON-NLS-1$
        flow.table(List.of(words.say("year"), words.say("part"), words.say("recalculated"), words.say("corrected")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                totals(), new float[] {1, 3, 2, 2}, List.of(2, 3));
        flow.subheading(words.say("comparison")); //$NON-NLS-1$
        flow.table(List.of(words.say("item"), words.say("unit"), words.say("reported"), words.say("recalculated"), words.say("corrected"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                words.say("difference"), words.say("assessment")), rows(), new float[] {3, 1.3f, 1.7f, 1.7f, 1.7f, 1.4f, 3.4f}, //$NON-NLS-1$ //$NON-NLS-2$
                List.of(2, 3, 4, 5));
        if (content.comparison().isPresent()) {
            new Misstatements(content.comparison().get(), words, flow).write();
        }
    }

    private List<List<String>> totals() {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Integer, Totals> year : content.asStated().byYear().entrySet()) {
            Totals stated = year.getValue();
            Totals corrected = content.byCriteria().byYear().get(year.getKey());
            String label = String.valueOf(year.getKey());
            for (Integer category : stated.byCategory().keySet()) {
                rows.add(List.of(label, words.say("category", category), print(stated.of(category)), print(corrected.of(category)))); //$NON-NLS-1$
            }
            rows.add(List.of(label, words.say("total"), print(stated.total()), print(corrected.total()))); //$NON-NLS-1$
            rows.add(List.of(label, words.say("biogenic"), print(stated.biogenic()), print(corrected.biogenic()))); //$NON-NLS-1$
            rows.add(List.of(label, words.say("removals"), print(stated.removals()), print(corrected.removals()))); //$NON-NLS-1$
        }
        return rows;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (ComparisonRow row : content.rows()) {
            int decimals = Math.max(DECIMALS, row.reported().map(BigDecimal::scale).orElse(DECIMALS));
            StringBuilder assessment = new StringBuilder(words.say("agreement." + row.agreement().name())); //$NON-NLS-1$
            row.explanations().stream().limit(1).forEach(e -> assessment.append('\n').append(words.in(e.text())));
            rows.add(List.of(row.label(), row.unit(), row.reported().map(Numbers::grouped).orElse("—"), //$NON-NLS-1$
                    print(row.recalculated(), decimals), print(row.corrected(), decimals),
                    row.difference().map(Numbers::grouped).orElse("—"), assessment.toString())); //$NON-NLS-1$
        }
        return rows;
    }

    private static String print(BigDecimal value) {
        return Numbers.grouped(value, DECIMALS);
    }

    private static String print(Optional<BigDecimal> value, int decimals) {
        return value.map(v -> Numbers.grouped(v, decimals)).orElse("—"); //$NON-NLS-1$
    }
}
