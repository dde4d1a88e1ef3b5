package org.hecha.verification.checklist;

import java.util.List;
import java.util.Objects;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.fieldwork.ChecklistAnswer;

/**
 * What a person answers to a question. It replaces the answer before it.
 *
 * @param item id of the question; a question asked for each source or facility may be named {@code ID@NAME}
 * @param answer the answer; OPEN leaves or makes it open, for instance to note a doubt
 * @param record what was seen, with the cross-check; for NOT_APPLICABLE the reason. Empty = what the checks propose,
 *        where they propose this very answer
 * @param doubt what remains to be examined on site, or empty
 * @param evidence ids or names of items of the evidence register
 * @param annotations ids of annotations
 * @param findings numbers of findings; NOT_CONFORMING needs at least one, or one that the checks linked already
 */
public record ItemAnswer(String item, ChecklistAnswer answer, String record, String doubt, List<String> evidence,
        List<String> annotations, List<Integer> findings) {

    public ItemAnswer {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(answer, "answer");
        record = record == null ? "" : record.strip();
        doubt = doubt == null ? "" : doubt.strip();
        evidence = List.copyOf(evidence);
        annotations = List.copyOf(annotations);
        findings = List.copyOf(findings);
    }

    /** What an answer is called. */
    public static Localized title(ChecklistAnswer answer) {
        return Messages.of(ItemAnswer.class).text("answer." + answer.getName());
    }

    /** An answer with a record and nothing else. */
    public static ItemAnswer of(String item, ChecklistAnswer answer, String record) {
        return new ItemAnswer(item, answer, record, "", List.of(), List.of(), List.of());
    }
}
