package org.hecha.ui.score.internal.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.scoring.Evidence;
import org.hecha.scoring.GateResult;
import org.hecha.scoring.ItemResult;
import org.hecha.scoring.Missing;
import org.hecha.scoring.Scorecard;
import org.hecha.ui.Speech;

/** Why a gate or an indicator stands as it does, in words: reason, parts, evidence, interpretations, the next point. */
final class Reasons {

    private static final Speech SPEECH = Speech.of(Reasons.class);

    private final Scorecard card;

    Reasons(Scorecard card) {
        this.card = card;
    }

    /** Empty where the scorecard has no gate or indicator of that id. */
    Optional<String> of(String subject) {
        return card.gate(subject).map(this::gate).or(() -> card.item(subject).map(this::item));
    }

    private String gate(GateResult gate) {
        String parts = gate.parts().stream().map(part -> SPEECH.say("part", SPEECH.say("state." + part.state().name()), //$NON-NLS-1$ //$NON-NLS-2$
                Speech.in(part.part().requirement()), Speech.in(part.reason()))).collect(Collectors.joining("\n")); //$NON-NLS-1$
        return joined(SPEECH.say("gate", gate.condition().id(), Speech.in(gate.condition().title()), //$NON-NLS-1$
                SPEECH.say("state." + gate.state().name())), //$NON-NLS-1$
                Speech.in(gate.condition().place()) + "  " + Speech.in(gate.condition().requirement()), //$NON-NLS-1$
                titled("reason", Speech.in(gate.reason())), titled("parts", parts), //$NON-NLS-1$ //$NON-NLS-2$
                titled("missing", missing(gate.condition().id())), evidence(gate.evidence()), notes(gate.notes())); //$NON-NLS-1$
    }

    private String item(ItemResult item) {
        return joined(SPEECH.say("item", item.indicator().id(), Speech.in(item.indicator().title()), //$NON-NLS-1$
                item.points().toPlainString(), item.maximum().toPlainString()),
                Speech.in(item.indicator().place()) + "  " + Speech.in(item.indicator().requirement()), //$NON-NLS-1$
                titled("reason", Speech.in(item.reason())), titled("next", missing(item.indicator().id())), //$NON-NLS-1$ //$NON-NLS-2$
                evidence(item.evidence()), notes(item.notes()), titled("scoring", Speech.in(item.indicator().scoring()))); //$NON-NLS-1$
    }

    private String missing(String subject) {
        return card.whatIsMissing().stream().filter(one -> one.subject().equals(subject)).map(Reasons::step)
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    private static String step(Missing missing) {
        return (missing.points().signum() > 0 ? SPEECH.say("gain", missing.points().toPlainString()) : "") //$NON-NLS-1$ //$NON-NLS-2$
                + Speech.in(missing.text());
    }

    private static String evidence(List<Evidence> evidence) {
        return titled("evidence", evidence.isEmpty() ? SPEECH.say("noEvidence") : evidence.stream() //$NON-NLS-1$ //$NON-NLS-2$
                .map(one -> "• " + SPEECH.say("evidence." + one.kind().name(), one.label())).collect(Collectors.joining("\n"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String notes(List<Localized> notes) {
        return titled("notes", notes.stream().map(note -> "• " + Speech.in(note)).collect(Collectors.joining("\n"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String titled(String key, String text) {
        return text.isBlank() ? "" : SPEECH.say("title." + key) + '\n' + text; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
    }
}
