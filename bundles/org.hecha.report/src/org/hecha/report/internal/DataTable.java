package org.hecha.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Numbers;
import org.hecha.report.ReportContent;
import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.ComparisonRow;

/** Annex 1: every item before the verification and as verified, whether they are the same, and why not. */
final class DataTable extends Section {

    private static final int DECIMALS = 2;

    DataTable(ReportContent content, Words words, Flow flow) {
        super(content, words, flow);
    }

    @Override
    void write() throws IOException {
        flow.heading(words.say("annexData")); //$NON-NLS-1$
        if (content.rows().isEmpty()) {
            flow.paragraph(words.say("noData")); //$NON-NLS-1$
            return;
        }
        flow.table(List.of(words.say("item"), words.say("unit"), words.say("beforeVerification"), words.say("afterVerification"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                words.say("same"), words.say("change"), words.say("reasonOfChange")), content.rows().stream().map(this::row).toList(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                new float[] {2.6f, 1.1f, 1.8f, 1.8f, 0.8f, 1.2f, 3}, List.of(2, 3, 5));
    }

    private List<String> row(ComparisonRow row) {
        Optional<BigDecimal> verified = row.corrected().or(row::recalculated);
        int decimals = Math.max(DECIMALS, row.reported().map(BigDecimal::scale).orElse(DECIMALS));
        boolean same = same(row, verified);
        String reason = same ? "" : row.explanations().isEmpty() ? words.say("agreement." + row.agreement().name()) //$NON-NLS-1$ //$NON-NLS-2$
                : words.in(row.explanations().get(0).text());
        return List.of(row.label(), row.unit(), row.reported().map(Numbers::grouped).orElse("—"), //$NON-NLS-1$
                verified.map(value -> Numbers.grouped(value, decimals)).orElse("—"), words.say(same ? "yes" : "no"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                row.reported().isPresent() && verified.isPresent() ? Change.of(row.reported().get(), verified.get()) : "—", //$NON-NLS-1$
                lines(reason));
    }

    /** To the digits reported, against the value by the criteria and not only the organization's own. */
    private static boolean same(ComparisonRow row, Optional<BigDecimal> verified) {
        return row.reported().isPresent() && verified.isPresent() && (row.agreement() == Agreement.TO_PRINTED_DIGIT
                || row.agreement() == Agreement.WITHIN_INPUT_ROUNDING) && row.reported().get().compareTo(verified.get()
                        .setScale(Math.max(0, row.reported().get().scale()), java.math.RoundingMode.HALF_UP)) == 0;
    }
}
