package org.hecha.verification.internal.run;

import static org.hecha.verification.testkit.Fixture.reported;
import static org.hecha.verification.testkit.Fixture.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.finding.Closure;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.HistoryEntry;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.hecha.verification.CheckRun;
import org.hecha.verification.HistoryChain;
import org.hecha.verification.internal.check.RecalculatedLines;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing a run into the register: only by commands, nothing twice, nothing deleted. */
class RecordingTest {

    private static final Instant FIRST = Instant.parse("2026-01-01T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-01-02T08:00:00Z");

    private final Fixture fixture = new Fixture();
    private final FindingRegister register = fixture.findings;
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(),
            new BasicCommandStack());
    private EmissionSource power;

    @BeforeEach
    void wrongDigit() {
        power = fixture.source("power", Fixture.POWER, "14607.12", "MWh");
        state(power, "EF", "0.6101", "tCO2/MWh", ProvenanceKind.OPERATOR);
        reported(power, "8711.8", "tCO2e");
    }

    private void record(Instant at) {
        record(at, List.of(new RecalculatedLines()));
    }

    private void record(Instant at, List<Check> checks) {
        Checking checking = Bench.checking(fixture, checks);
        CheckRun run = checking.check(fixture.engagement, fixture.inventory, fixture.evidence, register);
        domain.getCommandStack()
                .execute(checking.record(domain, fixture.engagement, register, run, "王一", at));
    }

    private Finding finding() {
        assertEquals(1, register.getFindings().size());
        return register.getFindings().get(0);
    }

    private List<String> events() {
        return finding().getHistory().stream().map(HistoryEntry::getEvent).toList();
    }

    private void print(String value) {
        power.getReported().setValue(new BigDecimal(value));
    }

    @Test
    void findingSaysWhatWasFound() {
        record(FIRST);

        Finding finding = finding();
        assertEquals(1, finding.getNumber());
        assertEquals(2, register.getNextNumber());
        assertEquals(FindingState.OPEN, finding.getState());
        assertEquals("HECHA-RECALC-LINE", finding.getRuleId());
        assertEquals("power", finding.getSubjectId());
        assertEquals(new BigDecimal("-200.00"), finding.getMisstatement());
        assertTrue(finding.getTitle().contains("重算") && finding.getTitle().contains("8911.8"), finding.getTitle());
        assertEquals("王一", finding.getRaisedBy());
        assertEquals(FIRST, register.getCheckedAt());
        assertEquals(1, register.getChecks().size());
        assertEquals(List.of("raised"), events());
    }

    @Test
    void textsAreInTheLanguageOfTheEngagement() {
        fixture.engagement.setLanguage("en");

        record(FIRST);

        assertTrue(finding().getTitle().contains("recalculated"), finding().getTitle());
    }

    @Test
    void undoTakesEverythingBackAndRedoBringsItAgain() {
        FindingRegister before = EcoreUtil.copy(register);
        record(FIRST);
        FindingRegister after = EcoreUtil.copy(register);

        domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, register));
        assertNull(register.getCheckedAt());

        domain.getCommandStack().redo();
        assertTrue(EcoreUtil.equals(after, register));
    }

    @Test
    void secondRunRaisesNothingTwice() {
        record(FIRST);
        String id = finding().getId();

        record(SECOND);

        assertEquals(id, finding().getId());
        assertEquals(List.of("raised"), events());
        assertEquals(1, register.getChecks().size());
        assertEquals(SECOND, register.getCheckedAt());
        assertEquals(2, register.getNextNumber());
    }

    @Test
    void findingThatNowPassesIsRetestedAndStays() {
        record(FIRST);
        print("8911.8");

        record(SECOND);

        assertEquals(FindingState.RETESTED, finding().getState());
        assertEquals(List.of("raised", "check-passed"), events());
        record(SECOND);
        assertEquals(List.of("raised", "check-passed"), events());
    }

    @Test
    void findingThatFailsAgainIsOpenAgain() {
        record(FIRST);
        print("8911.8");
        record(SECOND);
        print("8711.8");

        record(SECOND);

        assertEquals(FindingState.OPEN, finding().getState());
        assertEquals(List.of("raised", "check-passed", "check-failed-again"), events());
        domain.getCommandStack().undo();
        assertEquals(FindingState.RETESTED, finding().getState());
    }

    @Test
    void changedAmountIsWrittenDown() {
        record(FIRST);
        print("8811.8");

        record(SECOND);

        assertEquals(new BigDecimal("-100.00"), finding().getMisstatement());
        assertEquals(List.of("raised", "changed"), events());
    }

    @Test
    void closedFindingThatStillFailsIsReopened() {
        record(FIRST);
        finding().setState(FindingState.CLOSED);
        Closure closure = FindingFactory.eINSTANCE.createClosure();
        closure.setConclusion("已更正");
        finding().setClosure(closure);

        record(SECOND);

        assertEquals(FindingState.OPEN, finding().getState());
        assertNull(finding().getClosure());
        HistoryEntry last = finding().getHistory().get(finding().getHistory().size() - 1);
        assertEquals("reopened", last.getEvent());
        assertTrue(last.getDetail().contains("已更正"));
    }

    @Test
    void closedFindingThatPassesAndAcceptedOnesStayAsTheyAre() {
        record(FIRST);
        finding().setState(FindingState.ACCEPTED);
        record(SECOND);
        assertEquals(FindingState.ACCEPTED, finding().getState());
        assertEquals(List.of("raised"), events());

        finding().setState(FindingState.CLOSED);
        print("8911.8");
        record(SECOND);
        assertEquals(FindingState.CLOSED, finding().getState());
        assertEquals(List.of("raised"), events());
    }

    @Test
    void findingOfARuleThatWasNotAskedStays() {
        record(FIRST);

        record(SECOND, List.of());

        assertEquals(FindingState.OPEN, finding().getState());
        assertEquals(List.of("raised"), events());
    }

    @Test
    void findingOfAPersonIsLeftAlone() {
        Finding own = FindingFactory.eINSTANCE.createFinding();
        own.setNumber(1);
        register.getFindings().add(own);
        register.setNextNumber(2);

        record(FIRST);

        assertEquals(2, register.getFindings().size());
        assertEquals(2, register.getFindings().get(1).getNumber());
        assertTrue(own.getHistory().isEmpty());
    }

    @Test
    void numberOfADeletedFindingIsNotUsedAgain() {
        record(FIRST);
        register.getFindings().clear();

        record(SECOND);

        assertEquals(2, finding().getNumber());
        assertEquals(3, register.getNextNumber());
    }

    @Test
    void everyRunLeavesAnUnbrokenChain() {
        EmissionSource second = fixture.source("second", Fixture.POWER, "1", "MWh");
        state(second, "EF", "0.6101", "tCO2/MWh", ProvenanceKind.OPERATOR);
        reported(second, "9", "tCO2e");
        record(FIRST);
        assertEquals(List.of(1, 2), register.getFindings().stream()
                .map(finding -> finding.getHistory().get(0).getSequence()).toList());
        print("8911.8");
        record(SECOND);
        print("8711.8");
        record(SECOND);

        assertEquals(4, register.getEntries());
        assertEquals(List.of(), HistoryChain.verify(register));
        domain.getCommandStack().undo();
        assertEquals(3, register.getEntries());
        assertEquals(List.of(), HistoryChain.verify(register));
        domain.getCommandStack().redo();
        assertEquals(List.of(), HistoryChain.verify(register));
    }
}
