package org.hecha.ui.internal.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Numbers;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.Explanation;
import org.hecha.ui.Results;
import org.hecha.ui.Speech;
import org.hecha.ui.internal.sheet.Sheet;
import org.hecha.ui.page.Digits;
import org.hecha.ui.page.Icons;
import org.hecha.ui.page.Words;

/** Reported, recalculated and corrected number side by side, and what explains the differences. */
final class Comparisons {

    private static final Speech SPEECH = Speech.of(Comparisons.class);

    private Comparisons() {
    }

    static void write(ComparisonRow row, Sheet sheet) {
        sheet.figures(List.of(SPEECH.say("reported"), SPEECH.say("recalculated"), //$NON-NLS-1$ //$NON-NLS-2$
                SPEECH.say("corrected"), SPEECH.say("difference")), //$NON-NLS-1$ //$NON-NLS-2$
                List.of(number(row.reported(), row), number(row.recalculated(), row), number(row.corrected(), row),
                        row.difference().map(d -> Digits.signed(d, Math.max(0, d.scale())) + Words.unit(row.unit())).orElse("—"))); //$NON-NLS-1$
        String picture = switch (row.agreement()) {
            case TO_PRINTED_DIGIT -> "passed"; //$NON-NLS-1$
            case WITHIN_INPUT_ROUNDING, NOT_REPORTED -> "inform"; //$NON-NLS-1$
            case EXPLAINED -> "warn"; //$NON-NLS-1$
            case UNEXPLAINED, NOT_CALCULABLE -> "fail"; //$NON-NLS-1$
        };
        sheet.sign(Icons.get(picture), Words.of(row.agreement()));
        row.explanations().stream().map(Explanation::text).map(Speech::in).forEach(cause -> sheet.text("• " + cause)); //$NON-NLS-1$
    }

    private static String number(Optional<BigDecimal> number, ComparisonRow row) {
        int scale = row.reported().map(BigDecimal::scale).map(s -> Math.max(0, s)).orElse(2);
        return number.map(n -> Numbers.grouped(n, scale) + Words.unit(row.unit())).orElse("—"); //$NON-NLS-1$
    }

    /** The values in which the two bases differ; none where they come to the same. */
    static List<String> betweenBases(Results results, String id) {
        List<String> differences = new ArrayList<>();
        Optional<Trace> stated = results.trace(Basis.AS_STATED, id);
        Optional<Trace> criteria = results.trace(Basis.BY_CRITERIA, id);
        if (stated.isPresent() && criteria.isPresent() && stated.get().result().compareTo(criteria.get().result()) != 0) {
            for (Term term : criteria.get().terms()) {
                stated.get().terms().stream().filter(own -> own.symbol().name().equals(term.symbol().name())
                        && own.value().compareTo(term.value()) != 0).findFirst()
                        .ifPresent(own -> differences.add(SPEECH.say("basisTerm", term.symbol().name(), value(own), value(term), //$NON-NLS-1$
                                term.origin().documentId())));
            }
        }
        return differences;
    }

    private static String value(Term term) {
        return Numbers.grouped(term.value()) + Words.unit(term.symbol().unit());
    }
}
