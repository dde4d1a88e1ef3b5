package org.hecha.ui.fieldwork.internal.process;

import java.util.List;
import java.util.Optional;

import org.hecha.model.engagement.StepState;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.draw.Chip;

/**
 * How a verification stands. Immutable.
 *
 * @param title title of its process
 * @param steps its steps, in order; empty while none is laid out
 * @param signs sign-offs given and still to be given
 * @param notes what is uncertain or wrong about the declaration of the process
 */
record ProcessView(String title, List<StepRow> steps, List<SignRow> signs, List<String> notes) {

    private static final Speech SPEECH = Speech.of(ProcessView.class);

    ProcessView {
        steps = List.copyOf(steps);
        signs = List.copyOf(signs);
        notes = List.copyOf(notes);
    }

    /** What has to be done next: what is under way or fell, else the first that has not begun. */
    Optional<StepRow> next() {
        return steps.stream().filter(step -> step.state() == StepState.ACTIVE || step.state() == StepState.VOIDED).findFirst()
                .or(() -> steps.stream().filter(step -> step.state() == StepState.OPEN).findFirst());
    }

    List<Chip> chips() {
        Optional<StepRow> next = next();
        return steps.stream().map(step -> step.chip(next.filter(step::equals).isPresent())).toList();
    }

    /** Who is next, and with what. */
    String sentence() {
        return steps.isEmpty() ? SPEECH.say("notLaidOut") //$NON-NLS-1$
                : next().map(step -> SPEECH.say(step.missing().isEmpty() ? "next.ready" : "next", step.title(), step.ownerText(),
                        step.missing().size())).orElseGet(() -> SPEECH.say("allDone")); //$NON-NLS-1$
    }
}
