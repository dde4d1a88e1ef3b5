package org.hecha.verification.internal.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Messages;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;

/**
 * What is written at the head of a text to mark it: a record that the checks propose, a question whose subject is gone.
 * Marks are words of the engagement's language, so that whoever reads the file or the report sees them too.
 */
final class Marks {

    private static final Messages MESSAGES = Messages.of(Marks.class);
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final String GONE = "mark.gone";
    private static final String UNDECIDED = "mark.UNDECIDED";

    private Marks() {
    }

    /** A record that proposes an answer. */
    static String proposal(ChecklistAnswer answer, String text, Locale language) {
        return mark("mark." + answer.getName(), language) + text;
    }

    /** A record of checks that could not decide; it proposes nothing. */
    static String undecided(String text, Locale language) {
        return mark(UNDECIDED, language) + text;
    }

    /** Whether nobody answered a question and its record is nothing or comes from the checks. */
    static boolean untouched(ChecklistItem item) {
        return item.getAnswer() == ChecklistAnswer.OPEN && item.getAnsweredBy() == null
                && (text(item.getRecord()).isEmpty() || proposed(item).isPresent()
                        || length(item.getRecord(), UNDECIDED) > 0);
    }

    /** The answer that the record of an open question proposes. */
    static Optional<ChecklistAnswer> proposed(ChecklistItem item) {
        if (item.getAnswer() != ChecklistAnswer.OPEN || item.getAnsweredBy() != null) {
            return Optional.empty();
        }
        return ChecklistAnswer.VALUES.stream().filter(answer -> answer != ChecklistAnswer.OPEN)
                .filter(answer -> length(item.getRecord(), "mark." + answer.getName()) > 0).findFirst();
    }

    /** The proposed record without its mark. */
    static String proposedRecord(ChecklistItem item) {
        return proposed(item).map(answer -> item.getRecord().substring(
                length(item.getRecord(), "mark." + answer.getName()))).orElse("");
    }

    /** A question whose subject is gone. */
    static String gone(String requirement, Locale language) {
        return mark(GONE, language) + requirement;
    }

    static boolean isGone(ChecklistItem item) {
        return length(item.getRequirement(), GONE) > 0;
    }

    /** The question without that mark. */
    static String asked(ChecklistItem item) {
        return text(item.getRequirement()).substring(length(item.getRequirement(), GONE));
    }

    private static int length(String text, String key) {
        return LANGUAGES.stream().map(language -> mark(key, language)).filter(text(text)::startsWith)
                .mapToInt(String::length).findFirst().orElse(0);
    }

    private static String mark(String key, Locale language) {
        return MESSAGES.text(key).in(language);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
