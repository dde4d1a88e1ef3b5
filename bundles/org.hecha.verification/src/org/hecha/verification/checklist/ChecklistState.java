package org.hecha.verification.checklist;

/**
 * How far a checklist is. Questions whose subject vanished count in {@code vanished} alone.
 *
 * @param total questions that count
 * @param open of these, not answered
 * @param proposed of the open ones, those for which the checks propose an answer
 * @param conforming answered with yes
 * @param notConforming answered with no
 * @param notApplicable questions that do not arise
 * @param mandatoryOpen open questions that have to be answered; where the form is no longer installed, all open ones
 * @param contradicted answered with yes although a check linked to the question failed in the last run
 * @param vanished questions whose subject is no longer in the inventory
 */
public record ChecklistState(int total, int open, int proposed, int conforming, int notConforming, int notApplicable,
        int mandatoryOpen, int contradicted, int vanished) {

    /** Whether every question that has to be answered is. */
    public boolean complete() {
        return mandatoryOpen == 0;
    }
}
