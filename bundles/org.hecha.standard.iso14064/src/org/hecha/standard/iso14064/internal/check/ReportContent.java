package org.hecha.standard.iso14064.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;

/**
 * A check of clause 9.3.1 that asks the engagement as a whole: the content of the report that the model can show.
 * Subclasses say which letter and what is missing.
 */
abstract class ReportContent implements Check {

    private final String ruleId;

    ReportContent(String letter) {
        this.ruleId = "ISO14064-1-9.3.1-" + letter;
    }

    @Override
    public final String ruleId() {
        return ruleId;
    }

    @Override
    public final void check(CheckSubject subject, CheckReport report) {
        List<Localized> missing = missing(subject);
        if (missing.isEmpty()) {
            report.passed("");
        } else {
            report.failed("", "content", null, (Localized) locale -> missing.stream().map(text -> text.in(locale))
                    .collect(Collectors.joining(
                            Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ", " : "、")));
        }
    }

    /** What is missing, one phrase each; empty where the clause is met. */
    abstract List<Localized> missing(CheckSubject subject);

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static Localized phrase(String key, Object... arguments) {
        return Messages.of(ReportContent.class).text(key, arguments);
    }
}
