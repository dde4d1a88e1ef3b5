package org.hecha.standard.iso14064.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;

/** A check that asks the engagement as a whole whether something is there. Subclasses say what is missing. */
abstract class MissingItems implements Check {

    private final String ruleId;

    MissingItems(String ruleId) {
        this.ruleId = ruleId;
    }

    @Override
    public final String ruleId() {
        return ruleId;
    }

    @Override
    public final void check(CheckSubject subject, CheckReport report) {
        if (!arises(subject)) {
            report.notApplicable("");
            return;
        }
        List<Localized> missing = missing(subject);
        if (missing.isEmpty()) {
            report.passed("");
        } else {
            report.failed("", "content", null, (Localized) locale -> missing.stream().map(text -> text.in(locale))
                    .collect(Collectors.joining(
                            Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ", " : "、")));
        }
    }

    /** Whether the question arises; it does unless overridden. */
    boolean arises(CheckSubject subject) {
        return true;
    }

    /** What is missing, one phrase each; empty where the clause is met. */
    abstract List<Localized> missing(CheckSubject subject);

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static Localized phrase(String key, Object... arguments) {
        return Messages.of(MissingItems.class).text(key, arguments);
    }
}
