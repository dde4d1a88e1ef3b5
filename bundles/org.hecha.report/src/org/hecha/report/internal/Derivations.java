package org.hecha.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Numbers;
import org.hecha.report.ReportContent;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;

/** How each source was calculated: formula, the value of each symbol with its origin, result. */
final class Derivations extends Section {

    private static final int DECIMALS = 2;

    Derivations(ReportContent content, Words words, Flow flow) {
        super(content, words, flow);
    }

    @Override
    void write() throws IOException {
        flow.heading(words.say("derivation")); //$NON-NLS-1$
        flow.paragraph(words.say("derivationIntro")); //$NON-NLS-1$
        flow.table(List.of(words.say("source"), words.say("formula"), words.say("values"), words.say("result")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                derivations(), new float[] {2, 2.4f, 4, 1.6f}, List.of(3));
        for (Problem problem : content.byCriteria().problems()) {
            flow.paragraph(words.say("problem", problem.message())); //$NON-NLS-1$
        }
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
        return term.symbol().role() == Symbol.Role.CONSTANT ? text : text + "（" + origin + "）"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String name(String id) {
        return content.inventory().getSources().stream().filter(s -> s.getId().equals(id)).findFirst()
                .map(s -> words.or(s.getName())).orElse(id);
    }
}
