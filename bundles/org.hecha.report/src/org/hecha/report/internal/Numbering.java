package org.hecha.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Numbers;
import org.hecha.report.ReportContent;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Totals;
import org.hecha.standard.calculation.Trace;
import org.hecha.standard.comparison.ComparisonRow;

/** The emissions: totals, reported against recalculated against corrected, and the values used. */
final class Numbering {

    private static final int DECIMALS = 2;

    private final ReportContent content;
    private final Words words;
    private final Flow flow;

    Numbering(ReportContent content, Words words, Flow flow) {
        this.content = content;
        this.words = words;
        this.flow = flow;
    }

    void write() throws IOException {
        flow.heading(words.say("emissions")); //$NON-NLS-1$
        flow.paragraph(words.say("emissionsIntro")); //$NON-NLS-1$
        flow.table(List.of(words.say("year"), words.say("part"), words.say("recalculated"), words.say("corrected")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                totals(), new float[] {1, 3, 2, 2}, List.of(2, 3));
        flow.heading(words.say("comparison")); //$NON-NLS-1$
        flow.table(List.of(words.say("item"), words.say("unit"), words.say("reported"), words.say("recalculated"), words.say("corrected"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                words.say("difference"), words.say("assessment")), rows(), new float[] {3, 1.3f, 1.7f, 1.7f, 1.7f, 1.4f, 3.4f}, //$NON-NLS-1$ //$NON-NLS-2$
                List.of(2, 3, 4, 5));
        if (content.comparison().isPresent()) {
            new Misstatements(content.comparison().get(), words, flow).write();
        }
        flow.heading(words.say("derivation")); //$NON-NLS-1$
        flow.paragraph(words.say("derivationIntro")); //$NON-NLS-1$
        flow.table(List.of(words.say("source"), words.say("formula"), words.say("values"), words.say("result")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                derivations(), new float[] {2, 2.4f, 4, 1.6f}, List.of(3));
        for (Problem problem : content.byCriteria().problems()) {
            flow.paragraph(words.say("problem", problem.message())); //$NON-NLS-1$
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

    private List<List<String>> derivations() {
        List<List<String>> rows = new ArrayList<>();
        for (LineResult line : content.byCriteria().lines()) {
            if (line.trace().isPresent()) {
                Trace trace = line.trace().get();
                StringBuilder values = new StringBuilder();
                trace.terms().forEach(term -> values.append(values.isEmpty() ? "" : "\n").append(value(term))); //$NON-NLS-1$ //$NON-NLS-2$
                rows.add(List.of(name(line.sourceId()), trace.method().formula() + "\n" + trace.method().id(), values.toString(), //$NON-NLS-1$
                        Numbers.grouped(trace.result(), DECIMALS) + " " + trace.unit())); //$NON-NLS-1$
            }
        }
        return rows;
    }

    private String value(Term term) {
        // a constant stands as the standard prints it: 44/12, not 3.666…
        String printed = term.symbol().printed();
        String text = term.symbol().name() + " = " + (printed.isEmpty() ? Numbers.plain(term.stated()) : printed) //$NON-NLS-1$
                + (term.statedUnit().equals("1") ? "" : " " + term.statedUnit()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        String document = (term.origin().documentId() + " " + term.origin().edition()).trim(); //$NON-NLS-1$
        String origin = document.isEmpty() ? words.say("origin." + term.origin().kind().getName()) : document; //$NON-NLS-1$
        return term.symbol().role() == org.hecha.standard.Symbol.Role.CONSTANT ? text : text + "（" + origin + "）"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String name(String id) {
        return content.inventory().getSources().stream().filter(s -> s.getId().equals(id)).findFirst()
                .map(s -> words.or(s.getName())).orElse(id);
    }

    private static String print(BigDecimal value) {
        return Numbers.grouped(value, DECIMALS);
    }

    private static String print(Optional<BigDecimal> value, int decimals) {
        return value.map(v -> Numbers.grouped(v, decimals)).orElse("—"); //$NON-NLS-1$
    }
}
