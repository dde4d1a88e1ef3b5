package org.hecha.ui.internal.trace;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.core.text.Numbers;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.Explanation;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Digits;
import org.hecha.ui.page.Words;

/** Reported, recalculated and corrected number in words, with what explains a difference. */
final class Comparisons {

    private static final Speech SPEECH = Speech.of(Comparisons.class);

    private Comparisons() {
    }

    static String text(ComparisonRow row) {
        String states = SPEECH.say("states", number(row.reported(), row), number(row.recalculated(), row), //$NON-NLS-1$
                number(row.corrected(), row));
        String agreement = Words.of(row.agreement());
        String difference = row.difference().filter(d -> d.signum() != 0)
                .map(d -> SPEECH.say("difference", Digits.signed(d, Math.max(0, d.scale())) + Words.unit(row.unit()))) //$NON-NLS-1$
                .orElse(""); //$NON-NLS-1$
        String causes = row.explanations().stream().map(Explanation::text).map(Speech::in)
                .map(cause -> "\n• " + cause).collect(Collectors.joining()); //$NON-NLS-1$
        return states + '\n' + agreement + difference + causes;
    }

    private static String number(Optional<BigDecimal> number, ComparisonRow row) {
        int scale = row.reported().map(BigDecimal::scale).map(s -> Math.max(0, s)).orElse(2);
        return number.map(n -> Numbers.grouped(n, scale) + Words.unit(row.unit())).orElse("—"); //$NON-NLS-1$
    }
}
