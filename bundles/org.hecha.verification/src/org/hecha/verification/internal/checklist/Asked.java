package org.hecha.verification.internal.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.core.Identities;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.standard.Standing;
import org.hecha.verification.checklist.ChecklistForm;
import org.hecha.verification.checklist.Extent;
import org.hecha.verification.checklist.FormItem;
import org.hecha.verification.checklist.FormSection;

/**
 * A question as an engagement has to answer it.
 *
 * @param id id of the question, with that of the source or facility it is asked for
 * @param section title of its section
 * @param requirement the question with the name in it
 * @param clause clause
 * @param means means, as words
 * @param unconfirmed whether it is from memory
 * @param subjectId the source or facility; empty for the engagement as a whole
 * @param declared its declaration; empty for a doubt
 */
record Asked(String id, String section, String requirement, String clause, String means, boolean unconfirmed,
        String subjectId, Optional<FormItem> declared) {

    /** Every question of a form that arises, in order. */
    static List<Asked> of(ChecklistForm form, Scene scene, Locale language) {
        List<Asked> asked = new ArrayList<>();
        for (FormSection section : form.sections()) {
            for (FormItem item : section.items()) {
                if (item.extent() == Extent.ONCE) {
                    if (Condition.hold(item.applies(), scene)) {
                        asked.add(of(section, item, "", "", language));
                    }
                } else if (item.extent() == Extent.SOURCE) {
                    scene.sources().stream().filter(source -> Condition.hold(item.applies(), scene.of(source)))
                            .forEach(source -> asked.add(of(section, item, source.getId(), name(source), language)));
                } else {
                    scene.inventory().getFacilities().stream()
                            .filter(facility -> Condition.hold(item.applies(), scene.of(facility)))
                            .forEach(one -> asked.add(of(section, item, one.getId(), name(one), language)));
                }
            }
        }
        return asked;
    }

    private static Asked of(FormSection section, FormItem item, String subjectId, String name, Locale language) {
        String id = subjectId.isEmpty() ? item.id() : item.id() + FormData.FOR + subjectId;
        return new Asked(id, section.title().in(language), item.requirement().in(language).replace("{0}", name),
                item.clause(), means(item, language), item.standing() == Standing.UNCONFIRMED, subjectId,
                Optional.of(item));
    }

    /** The means of a question, as words. */
    static String means(FormItem item, Locale language) {
        return item.means().stream().map(one -> one.title().in(language)).collect(Collectors.joining(" · "));
    }

    private static String name(EmissionSource source) {
        return source.getName() == null || source.getName().isBlank() ? source.getId() : source.getName();
    }

    private static String name(Facility facility) {
        return facility.getName() == null || facility.getName().isBlank() ? facility.getId() : facility.getName();
    }

    /** Id of the declaration of a stored question. */
    static String declaredId(String itemId) {
        int at = itemId == null ? -1 : itemId.indexOf(FormData.FOR);
        return at < 0 ? String.valueOf(itemId) : itemId.substring(0, at);
    }

    /** Id of the source or facility of a stored question; empty for the engagement as a whole. */
    static String subjectId(String itemId) {
        int at = itemId == null ? -1 : itemId.indexOf(FormData.FOR);
        return at < 0 ? "" : itemId.substring(at + 1);
    }

    /** The question to be stored, open, with what the checks propose. */
    ChecklistItem item(Optional<Proposal> proposal) {
        ChecklistItem item = Identities.fresh(FieldworkFactory.eINSTANCE.createChecklistItem());
        item.setItemId(id);
        item.setSection(section);
        item.setRequirement(requirement);
        item.setClause(clause);
        item.setMeans(means);
        item.setUnconfirmed(unconfirmed);
        item.setAnswer(ChecklistAnswer.OPEN);
        proposal.ifPresent(one -> {
            item.setRecord(one.record());
            item.getFindingIds().addAll(one.findingIds());
        });
        return item;
    }
}
