package org.hecha.ui.internal.dashboard;

import java.util.List;
import java.util.stream.Collectors;

import org.hecha.model.engagement.StepState;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.widgets.Column;

/** The columns of the process: step, whose turn, state, day, what is missing. */
final class StepColumns {

    private static final Speech SPEECH = Speech.of(StepColumns.class);

    private StepColumns() {
    }

    static List<Column<Facts.Step>> all() {
        return List.of(
                Column.words("step", SPEECH.say("column.step"), 150, step -> Speech.in(step.title())), //$NON-NLS-1$ //$NON-NLS-2$
                Column.<Facts.Step>words("state", SPEECH.say("column.state"), 90, //$NON-NLS-1$ //$NON-NLS-2$
                        step -> SPEECH.say("step." + step.state().getName())).withImage(step -> Icons.get(sign(step.state()))), //$NON-NLS-1$
                Column.words("owner", SPEECH.say("column.owner"), 90, Facts.Step::owner), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("due", SPEECH.say("column.due"), 130, step -> step.due().map(String::valueOf).orElse("") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        + (step.overdue() ? SPEECH.say("overdue") : "")), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("missing", SPEECH.say("column.missing"), 320, step -> step.missing().stream() //$NON-NLS-1$ //$NON-NLS-2$
                        .map(Speech::in).collect(Collectors.joining(SPEECH.say("separator"))))); //$NON-NLS-1$
    }

    private static String sign(StepState state) {
        return switch (state) {
            case DONE -> "passed"; //$NON-NLS-1$
            case ACTIVE -> "inform"; //$NON-NLS-1$
            case VOIDED -> "fail"; //$NON-NLS-1$
            case OPEN -> "undecided"; //$NON-NLS-1$
        };
    }
}
