package org.hecha.ui.fieldwork.internal.checklist;

import java.util.List;

import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.verification.checklist.ItemAnswer;

/**
 * A question as it is shown. Immutable.
 *
 * @param id id of the object
 * @param itemId id by which it is answered
 * @param proposed what the checks propose, as a word; empty where they propose nothing
 * @param contradicted whether a check says otherwise
 */
record QuestionRow(String id, String itemId, String section, String requirement, String clause, String means, boolean mandatory,
        ChecklistAnswer answer, String proposed, boolean contradicted, String record, String doubt, List<String> evidence,
        List<String> evidenceIds, List<Integer> findings, String answeredBy) {

    private static final Speech SPEECH = Speech.of(QuestionRow.class);

    /** The answer with its sign; what the checks propose where there is none. */
    String answerWord() {
        String sign = switch (answer) {
            case OPEN -> mandatory ? "○" : "·"; //$NON-NLS-1$ //$NON-NLS-2$
            case CONFORMING -> contradicted ? "△" : "✔"; //$NON-NLS-1$ //$NON-NLS-2$
            case NOT_CONFORMING -> "✖"; //$NON-NLS-1$
            case NOT_APPLICABLE -> "–"; //$NON-NLS-1$
        };
        return sign + ' ' + (answer == ChecklistAnswer.OPEN && !proposed.isEmpty() ? SPEECH.say("proposed", proposed) //$NON-NLS-1$
                : Speech.in(ItemAnswer.title(answer)));
    }

    String details() {
        return new Shown.Lines().add(requirement).add(SPEECH.say("clause"), clause).add(SPEECH.say("means"), means) //$NON-NLS-1$ //$NON-NLS-2$
                .add(SPEECH.say("record"), record).add(SPEECH.say("doubt"), doubt).list(SPEECH.say("evidence"), evidence)
                .add(contradicted ? SPEECH.say("contradicted") : "").add(answeredBy).toString(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
