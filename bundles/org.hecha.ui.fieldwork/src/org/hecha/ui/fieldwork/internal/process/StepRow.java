package org.hecha.ui.fieldwork.internal.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.hecha.model.engagement.StepState;
import org.hecha.model.engagement.TeamRole;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Shown;
import org.hecha.ui.fieldwork.internal.draw.Chip;

/**
 * A step as it is shown. Immutable.
 *
 * @param id id of the object
 * @param kind which step it is
 * @param late whether its day passed
 * @param owner name of who owns it; empty for nobody
 * @param owners roles that may own it
 * @param missing what is missing before it can begin or end
 * @param signedSubject what is signed at its end; empty for nothing
 * @param unconfirmed whether its clause or duration is not confirmed
 */
record StepRow(String id, String kind, String title, StepState state, boolean late, String owner, Set<TeamRole> owners,
        LocalDate due, LocalDate startedOn, LocalDate completedOn, List<String> missing, String signedSubject, String record,
        String remark, List<String> evidence, List<String> evidenceIds, String clause, boolean unconfirmed) {

    private static final Speech SPEECH = Speech.of(StepRow.class);

    /** Its state as a word, with the shape that the bar draws. */
    String stateWord() {
        return SPEECH.say("look." + look()); //$NON-NLS-1$
    }

    String dueText() {
        return due == null ? "" : late ? SPEECH.say("late", due) : due.toString(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    String ownerText() {
        return owner.isEmpty() ? SPEECH.say("nobody") : owner; //$NON-NLS-1$
    }

    Chip.Look look() {
        return switch (state) {
            case DONE -> Chip.Look.DONE;
            case VOIDED -> Chip.Look.VOIDED;
            case ACTIVE -> late ? Chip.Look.LATE : Chip.Look.ACTIVE;
            case OPEN -> late ? Chip.Look.LATE : Chip.Look.OPEN;
        };
    }

    Chip chip(boolean next) {
        return new Chip(id, title, look(), next, SPEECH.say(next ? "chip.next" : "chip", title, stateWord(), ownerText(), missing.size()));
    }

    /** Everything about it, its title first. */
    String details() {
        return new Shown.Lines().add(title + (unconfirmed ? " *" : "")) //$NON-NLS-1$ //$NON-NLS-2$
                .add(SPEECH.say("step.line", stateWord(), ownerText(), dueText().isEmpty() ? Shown.NONE : dueText())) //$NON-NLS-1$
                .list(SPEECH.say(state == StepState.OPEN ? "missingToBegin" : "missingToEnd"), missing) //$NON-NLS-1$ //$NON-NLS-2$
                .add(state != StepState.DONE && missing.isEmpty() ? SPEECH.say(state == StepState.OPEN ? "mayBegin" : "mayEnd") : "")
                .add(SPEECH.say("record"), record).list(SPEECH.say("evidence"), evidence) //$NON-NLS-1$ //$NON-NLS-2$
                .add(SPEECH.say("remark"), remark).add(SPEECH.say("clause"), clause) //$NON-NLS-1$ //$NON-NLS-2$
                .add(unconfirmed ? SPEECH.say("unconfirmed") : "").toString(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
