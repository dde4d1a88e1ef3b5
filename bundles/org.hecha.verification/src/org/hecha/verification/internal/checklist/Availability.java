package org.hecha.verification.internal.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.verification.checklist.ChecklistForm;
import org.hecha.verification.checklist.FormStatus;

/** Which forms an engagement can work with. */
final class Availability {

    private Availability() {
    }

    /** By criteria and content; what is open already stays available. */
    static List<FormStatus> of(FormBook book, Engagement engagement, Inventory inventory, FindingRegister findings) {
        Scene scene = Scene.of(engagement, inventory);
        List<FormStatus> available = new ArrayList<>();
        for (ChecklistForm form : book.forms()) {
            Optional<Checklist> checklist = Opened.find(engagement, form.id());
            if (checklist.isPresent() || serves(form, scene)) {
                available.add(new FormStatus(form, checklist, checklist
                        .map(one -> Tally.state(Tally.questions(one, Optional.of(form), findings)))));
            }
        }
        return available;
    }

    static boolean serves(ChecklistForm form, Scene scene) {
        return scene.engagement().getCriteria().stream().anyMatch(criterion -> form.criteria().stream()
                .anyMatch(named -> Condition.fits(criterion.getStandardId(), named)))
                && Condition.hold(form.applies(), scene);
    }
}
