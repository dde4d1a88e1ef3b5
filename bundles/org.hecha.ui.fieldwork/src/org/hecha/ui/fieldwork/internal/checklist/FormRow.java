package org.hecha.ui.fieldwork.internal.checklist;

import java.util.List;
import java.util.Set;

import org.hecha.model.engagement.TeamRole;

/**
 * A form as it is shown. Immutable.
 *
 * @param progress answered of all
 * @param share part answered, 0 to 1
 * @param answeredBy roles that may answer
 * @param questions its questions; empty while it is not opened
 */
record FormRow(String id, String title, String step, String state, String progress, double share, boolean opened, boolean installed,
        Set<TeamRole> answeredBy, String details, List<QuestionRow> questions) {

    FormRow {
        questions = List.copyOf(questions);
    }
}
