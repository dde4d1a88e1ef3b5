package org.hecha.ui.score.internal.scorecard;

import java.util.List;
import java.util.Set;

import org.hecha.scoring.GateResult;
import org.hecha.scoring.GateState;
import org.hecha.scoring.ItemResult;
import org.hecha.scoring.Missing;
import org.hecha.scoring.PolicyChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.widgets.Column;

/** The columns of the scorecard's tables. */
final class Tables {

    private static final Speech SPEECH = Speech.of(Tables.class);
    private static final Set<String> WHOLE = Set.of("offset", "self-reduction", "score", "material"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private Tables() {
    }

    static List<Column<GateResult>> gates() {
        return List.of(
                words("id", 50, gate -> gate.condition().id()), //$NON-NLS-1$
                words("gate", 140, gate -> Speech.in(gate.condition().title())), //$NON-NLS-1$
                Tables.<GateResult>words("state", 110, gate -> SPEECH.say("state." + gate.state().name())) //$NON-NLS-1$ //$NON-NLS-2$
                        .withImage(gate -> Icons.get(sign(gate.state()))),
                words("reason", 380, gate -> Speech.in(gate.reason())), //$NON-NLS-1$
                numbers("evidence", 60, gate -> String.valueOf(gate.evidence().size()))); //$NON-NLS-1$
    }

    private static String sign(GateState state) {
        return switch (state) {
            case MET -> "passed"; //$NON-NLS-1$
            case NOT_MET -> "fail"; //$NON-NLS-1$
            case NOT_APPLICABLE -> "inform"; //$NON-NLS-1$
            case OPEN -> "undecided"; //$NON-NLS-1$
        };
    }

    static List<Column<ItemResult>> items() {
        return List.of(
                words("id", 50, item -> item.indicator().id()), //$NON-NLS-1$
                words("item", 180, item -> Speech.in(item.indicator().title())), //$NON-NLS-1$
                Tables.<ItemResult>numbers("points", 90, //$NON-NLS-1$
                        item -> item.points().toPlainString() + " / " + item.maximum().toPlainString()) //$NON-NLS-1$
                        .withShare(item -> item.points().doubleValue() / item.maximum().doubleValue()),
                words("reason", 400, item -> Speech.in(item.reason())), //$NON-NLS-1$
                numbers("evidence", 60, item -> String.valueOf(item.evidence().size()))); //$NON-NLS-1$
    }

    static List<Column<Missing>> missing() {
        return List.of(
                words("id", 90, Tables::subject), //$NON-NLS-1$
                numbers("gain", 60, missing -> missing.points().signum() > 0 ? "+" + missing.points().toPlainString() : ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                words("toDo", 460, missing -> Speech.in(missing.text()))); //$NON-NLS-1$
    }

    /** A condition or indicator has its number; what concerns the whole has a word. */
    private static String subject(Missing missing) {
        return WHOLE.contains(missing.subject()) ? SPEECH.say("subject." + missing.subject()) : missing.subject(); //$NON-NLS-1$
    }

    static List<Column<PolicyChoice>> policies() {
        return List.of(
                words("question", 260, choice -> Speech.in(choice.policy().question())), //$NON-NLS-1$
                words("reading", 330, choice -> Speech.in(choice.option().note())), //$NON-NLS-1$
                words("default", 80, choice -> SPEECH.say(choice.isDefault() ? "isDefault" : "isChosen"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static <R> Column<R> words(String id, int width, java.util.function.Function<R, String> text) {
        return Column.words(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }

    private static <R> Column<R> numbers(String id, int width, java.util.function.Function<R, String> text) {
        return Column.numbers(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }
}
