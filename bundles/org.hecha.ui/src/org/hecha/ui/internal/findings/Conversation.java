package org.hecha.ui.internal.findings;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hecha.model.finding.CorrectiveAction;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.HistoryEntry;
import org.hecha.model.finding.Retest;
import org.hecha.ui.Speech;
import org.hecha.verification.FindingEvent;

/** What was said about a finding, by whom and when, oldest first. */
final class Conversation {

    private static final Speech SPEECH = Speech.of(Conversation.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"); //$NON-NLS-1$

    private Conversation() {
    }

    /**
     * One thing that was said. Immutable.
     *
     * @param client whether the client said it
     * @param head who, when, what kind of step
     * @param text the words, or empty
     * @param evidenceIds evidence it names
     */
    record Turn(boolean client, String head, String text, List<String> evidenceIds) {
    }

    static List<Turn> of(Finding finding) {
        List<Turn> turns = new ArrayList<>();
        for (HistoryEntry entry : finding.getHistory()) {
            Optional<FindingEvent> event = FindingEvent.of(entry.getEvent());
            // An event that this edition does not know keeps its word.
            String what = event.map(known -> Speech.in(known.text())).orElse(entry.getEvent());
            String head = SPEECH.say("turn", what, Objects.toString(entry.getBy(), "—"), time(entry.getAt())); //$NON-NLS-1$ //$NON-NLS-2$
            turns.add(turn(finding, entry, event.orElse(null), head));
        }
        return turns;
    }

    private static Turn turn(Finding finding, HistoryEntry entry, FindingEvent event, String head) {
        String detail = Objects.toString(entry.getDetail(), ""); //$NON-NLS-1$
        if (event == FindingEvent.ANSWERED) {
            return finding.getActions().stream().filter(action -> answeredBy(action, entry)).findFirst()
                    .map(action -> new Turn(true, head, words(action), List.copyOf(action.getEvidenceIds())))
                    .orElseGet(() -> new Turn(true, head, detail, List.of()));
        }
        if (event == FindingEvent.RETEST_PASSED || event == FindingEvent.RETEST_FAILED) {
            return new Turn(false, head, detail, finding.getRetests().stream().filter(test -> tested(test, entry)).findFirst()
                    .map(test -> List.copyOf(test.getEvidenceIds())).orElse(List.of()));
        }
        // What was raised is said above the conversation already.
        return new Turn(false, head, event == FindingEvent.RAISED ? "" : detail, List.of()); //$NON-NLS-1$
    }

    private static boolean answeredBy(CorrectiveAction action, HistoryEntry entry) {
        return Objects.equals(action.getAnsweredAt(), entry.getAt()) && Objects.equals(action.getMeasure(), entry.getDetail());
    }

    private static boolean tested(Retest test, HistoryEntry entry) {
        return Objects.equals(test.getAt(), entry.getAt()) && Objects.equals(test.getWhat(), entry.getDetail());
    }

    private static String words(CorrectiveAction action) {
        String cause = Objects.toString(action.getCause(), ""); //$NON-NLS-1$
        String measure = SPEECH.say("measure", action.getMeasure()); //$NON-NLS-1$
        return cause.isBlank() ? measure : SPEECH.say("cause", cause) + '\n' + measure; //$NON-NLS-1$
    }

    static String time(Instant at) {
        return at == null ? "—" : MINUTE.format(at.atZone(ZoneId.systemDefault())); //$NON-NLS-1$
    }
}
