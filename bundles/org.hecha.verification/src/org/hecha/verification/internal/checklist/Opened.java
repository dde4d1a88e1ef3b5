package org.hecha.verification.internal.checklist;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.verification.Team;
import org.hecha.verification.checklist.ChecklistForm;

/**
 * A checklist of an open document with the form it came from.
 *
 * @param document the document
 * @param checklist the checklist
 * @param form its form; empty where that is no longer installed
 */
record Opened(EngagementDocument document, Checklist checklist, Optional<ChecklistForm> form) {

    private static final Messages MESSAGES = Messages.of(Opened.class);

    static Opened of(EngagementDocument document, FormBook book, String formId) throws Refusal {
        Checklist checklist = find(document.engagement(), formId)
                .orElseThrow(() -> new Refusal(MESSAGES.text("notOpened", formId)));
        return new Opened(document, checklist, book.form(formId));
    }

    static Optional<Checklist> find(Engagement engagement, String formId) {
        return engagement.getFieldwork() == null ? Optional.empty() : engagement.getFieldwork().getChecklists()
                .stream().filter(one -> formId.equals(one.getFormId())).findFirst();
    }

    /** The member who answers it. */
    TeamMember member(String named) throws Refusal {
        Set<TeamRole> roles = form.map(ChecklistForm::answeredBy).orElseGet(Team::verifying);
        return Team.member(document.engagement(), named, roles);
    }

    Locale language() {
        return Team.language(document.engagement());
    }
}
