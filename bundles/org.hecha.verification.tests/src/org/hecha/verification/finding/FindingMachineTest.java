package org.hecha.verification.finding;

import static org.hecha.model.finding.FindingState.ACCEPTED;
import static org.hecha.model.finding.FindingState.ANSWERED;
import static org.hecha.model.finding.FindingState.CLOSED;
import static org.hecha.model.finding.FindingState.OPEN;
import static org.hecha.model.finding.FindingState.RETESTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.ClosureResult;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step from every state by every role and by the client: what goes, goes; all else is refused. */
class FindingMachineTest {

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Refusal {
        desk = new Desk(folder.resolve("a.hecha"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** The table as a person would draw it, for a misstatement: step, then the state it leads to from each state. */
    private static final Map<FindingStep, Map<FindingState, FindingState>> TABLE = new EnumMap<>(Map.of(
            FindingStep.EDIT, Map.of(OPEN, OPEN),
            FindingStep.ANSWER, Map.of(OPEN, ANSWERED, ANSWERED, ANSWERED, RETESTED, ANSWERED),
            FindingStep.RETEST, Map.of(ANSWERED, RETESTED, RETESTED, RETESTED),
            FindingStep.CLOSE, Map.of(RETESTED, CLOSED),
            FindingStep.ACCEPT, Map.of(OPEN, ACCEPTED, ANSWERED, ACCEPTED, RETESTED, ACCEPTED),
            FindingStep.REOPEN, Map.of(CLOSED, OPEN, ACCEPTED, OPEN)));

    private static final Map<FindingStep, String> WHO = Map.of(FindingStep.EDIT, "Lead Vera Expert Reviewer",
            FindingStep.ANSWER, "Client", FindingStep.RETEST, "Lead Vera Expert", FindingStep.CLOSE, "Lead Vera",
            FindingStep.ACCEPT, "Lead", FindingStep.REOPEN, "Lead Vera Reviewer");

    @Test
    void theTableIsTheMachine() {
        for (FindingStep step : FindingStep.values()) {
            for (FindingState state : FindingState.values()) {
                for (FindingKind kind : FindingKind.values()) {
                    Optional<FindingState> expected = Optional.ofNullable(TABLE.get(step).get(state));
                    if (step == FindingStep.CLOSE && state == ANSWERED && kind.ordinal() >= FindingKind.CLARIFICATION.ordinal()) {
                        expected = Optional.of(CLOSED);
                    }
                    assertEquals(expected, step.to(state, kind), step + " " + state + " " + kind);
                }
            }
        }
    }

    static Stream<Object[]> pairs() {
        List<Object[]> pairs = new ArrayList<>();
        for (FindingStep step : FindingStep.values()) {
            for (FindingState state : FindingState.values()) {
                pairs.add(new Object[] {step, state});
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairWithEveryRole(FindingStep step, FindingState state) throws Refusal {
        List<String> people = new ArrayList<>(List.of("Client", "Nobody"));
        Stream.of(TeamRole.values()).map(Desk::memberOf).forEach(people::add);
        Optional<FindingState> next = Optional.ofNullable(TABLE.get(step).get(state));
        for (String who : people) {
            Finding finding = desk.in(state, FindingKind.MISSTATEMENT);
            boolean may = List.of(WHO.get(step).split(" ")).contains(who)
                    || step == FindingStep.ANSWER && who.equals("Nobody");
            if (next.isEmpty()) {
                desk.refused(() -> take(step, finding.getNumber(), who), "#" + finding.getNumber());
            } else if (!may) {
                desk.refused(() -> take(step, finding.getNumber(), who));
            } else {
                int events = finding.getHistory().size();
                desk.done(take(step, finding.getNumber(), who));
                assertEquals(next.get(), finding.getState());
                assertEquals(events + 1, finding.getHistory().size());
                assertEquals(who, finding.getHistory().get(events).getBy());
            }
        }
    }

    private Command take(FindingStep step, int number, String who) throws Refusal {
        return switch (step) {
            case EDIT -> desk.dialogue.edit(number, new FindingDraft().title("reworded"), who);
            case ANSWER -> desk.dialogue.answer(number, Desk.answer(who));
            case RETEST -> desk.dialogue.retest(number, who, true, "the bills", List.of("ev1"));
            case CLOSE -> desk.dialogue.close(number, who, ClosureResult.CORRECTED, "agrees");
            case ACCEPT -> desk.dialogue.accept(number, who, "too small");
            case REOPEN -> desk.dialogue.reopen(number, who, "new bills");
        };
    }

    /** Every refused pair says state and what to do first. */
    @Test
    void aRefusalNamesStateAndRemedy() throws Refusal {
        Finding open = desk.in(OPEN, FindingKind.NON_CONFORMITY);
        desk.refused(() -> take(FindingStep.CLOSE, 1, "Vera"), "Finding #1 is not answered", "cannot be closed", "hecha finding answer");
        Finding answered = desk.in(ANSWERED, FindingKind.NON_CONFORMITY);
        desk.refused(() -> take(FindingStep.CLOSE, 2, "Vera"), "Finding #2 is answered", "retest it first");
        Finding closed = desk.in(CLOSED, FindingKind.NON_CONFORMITY);
        desk.refused(() -> take(FindingStep.EDIT, 3, "Vera"), "Finding #3 is closed", "reopen it first");
        assertEquals(List.of(OPEN, ANSWERED, CLOSED), List.of(open.getState(), answered.getState(), closed.getState()));
    }
}
