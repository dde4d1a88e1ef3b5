package org.hecha.verification.internal.checklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Messages;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.model.fieldwork.FieldworkPackage;
import org.hecha.standard.Standard;
import org.hecha.verification.Team;
import org.hecha.verification.checklist.ChecklistForm;

/** Makes a checklist from a form. */
final class Opening {

    private final EngagementDocument document;
    private final Doubts doubts;
    private final Locale language;

    Opening(EngagementDocument document, FormBook book) {
        this.document = document;
        this.language = Team.language(document.engagement());
        this.doubts = new Doubts(book, language);
    }

    /** Every question that the engagement has to answer, doubts last. */
    List<Asked> asked(ChecklistForm form) {
        List<Asked> asked = new ArrayList<>(
                Asked.of(form, Scene.of(document.engagement(), document.inventory()), language));
        asked.addAll(doubts.of(form, document.engagement()));
        return asked;
    }

    Command open(ChecklistForm form, List<Standard> standards, TeamMember by, Instant at) {
        Checklist checklist = Identities.fresh(FieldworkFactory.eINSTANCE.createChecklist());
        checklist.setFormId(form.id());
        checklist.setStandardId(form.standardId());
        checklist.setEdition(edition(form, standards));
        checklist.setTitle(form.title().in(language));
        checklist.setOpenedBy(by.getId());
        checklist.setOpenedAt(at);
        for (Asked asked : asked(form)) {
            checklist.getItems().add(asked.item(Proposal.of(asked, document.findings(), language)));
        }
        CompoundCommand command = new CompoundCommand(
                Messages.of(Opening.class).text("openLabel", checklist.getTitle()).in(language));
        Engagement engagement = document.engagement();
        if (engagement.getFieldwork() == null) {
            Fieldwork fieldwork = FieldworkFactory.eINSTANCE.createFieldwork();
            fieldwork.getChecklists().add(checklist);
            command.append(SetCommand.create(document.domain(), engagement,
                    EngagementPackage.Literals.ENGAGEMENT__FIELDWORK, fieldwork));
        } else {
            command.append(AddCommand.create(document.domain(), engagement.getFieldwork(),
                    FieldworkPackage.Literals.FIELDWORK__CHECKLISTS, checklist));
        }
        return command;
    }

    /** The edition that the criteria name, else the newest. */
    private String edition(ChecklistForm form, List<Standard> standards) {
        return document.engagement().getCriteria().stream()
                .filter(criterion -> form.standardId().equals(criterion.getStandardId()))
                .map(Criterion::getEdition).filter(edition -> edition != null && !edition.isBlank()).findFirst()
                .orElseGet(() -> standards.stream().filter(standard -> standard.id().equals(form.standardId()))
                        .map(standard -> standard.editions().get(0)).findFirst().orElse(""));
    }
}
