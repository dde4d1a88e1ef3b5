package org.hecha.verification.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.Explanation;

/** What the comparison found about a row, as one text: one sentence per cause or lead, at most three. */
final class Causes {

    private static final int MOST = 3;

    private Causes() {
    }

    static Localized of(ComparisonRow row) {
        return row.explanations().isEmpty() ? Messages.of(Causes.class).text("noCause")
                : joined(row.explanations().stream().map(Explanation::text).toList());
    }

    static Localized joined(List<Localized> sentences) {
        return locale -> sentences.stream().limit(MOST).map(sentence -> sentence.in(locale))
                .collect(Collectors.joining(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? " " : ""));
    }
}
