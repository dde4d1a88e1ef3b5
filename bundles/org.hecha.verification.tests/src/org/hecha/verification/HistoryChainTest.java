package org.hecha.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.EngagementDocument;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.HistoryEntry;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way to alter a register beside its history is told, with its place. */
class HistoryChainTest {

    private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");

    private final FindingRegister register = FindingFactory.eINSTANCE.createFindingRegister();

    @TempDir
    Path folder;

    private HistoryPen pen() {
        return new HistoryPen(register, AT, "王一");
    }

    private static Finding finding(String title) {
        Finding finding = FindingFactory.eINSTANCE.createFinding();
        finding.setId(title);
        finding.setTitle(title);
        finding.setMisstatement(new BigDecimal("-200.0"));
        return finding;
    }

    /** #1: entries 1, 3, 5; #2: 2, 6; #3: 4. */
    @BeforeEach
    void threeFindings() {
        pen().raise(finding("a"), FindingEvent.RAISED, "a").raise(finding("b"), FindingEvent.RAISED, "b").command("x").execute();
        answer(0).execute();
        pen().raise(finding("c"), FindingEvent.RAISED, "c").command("x").execute();
        answer(0).execute();
        answer(1).execute();
        assertEquals(List.of(), HistoryChain.verify(register));
        assertEquals(6, register.getEntries());
    }

    private Command answer(int index) {
        Finding finding = register.getFindings().get(index);
        return pen().write(finding, FindingEvent.ANSWERED, "done", () -> finding.setState(FindingState.ANSWERED)).command("x");
    }

    private Finding at(int index) {
        return register.getFindings().get(index);
    }

    private void told(String... words) {
        List<String> flaws = HistoryChain.verify(register).stream().map(flaw -> flaw.in(Locale.ENGLISH)).toList();
        for (String word : words) {
            assertTrue(flaws.stream().anyMatch(flaw -> flaw.contains(word)), word + ": " + flaws);
        }
        HistoryChain.verify(register).forEach(flaw -> assertNotEquals("", flaw.in(Locale.CHINA)));
    }

    @Test
    void theNumbersRunThroughTheRegister() {
        assertEquals(List.of(1, 3, 5), at(0).getHistory().stream().map(HistoryEntry::getSequence).toList());
        assertEquals(List.of(2, 6), at(1).getHistory().stream().map(HistoryEntry::getSequence).toList());
        assertEquals(at(1).getHistory().get(1).getHash(), register.getHead());
        assertEquals(at(0).getHistory().get(2).getHash(), at(1).getHistory().get(1).getPreviousHash());
    }

    @Test
    void theNewestEntryIsMissed() {
        at(1).getHistory().remove(1);
        told("Entry 6 of the history is missing");
    }

    @Test
    void aMiddleEntryIsMissed() {
        at(0).getHistory().remove(1);
        told("Entry 3 of the history is missing");
    }

    @Test
    void theFirstEntryIsMissed() {
        at(0).getHistory().remove(0);
        told("Entry 1 of the history is missing");
    }

    @Test
    void aWholeFindingIsMissed() {
        register.getFindings().remove(2);
        told("Entry 4 of the history is missing");
    }

    @Test
    void aFindingWithTheNewestEntriesIsMissed() {
        register.getFindings().remove(1);
        told("Entry 2 ", "Entry 6 ");
    }

    @Test
    void allOfThemAreMissed() {
        register.getFindings().clear();
        told("Entries 1 to 6 of the history are missing");
    }

    @Test
    void cuttingOffTheCountToIsSeenByTheHead() {
        at(1).getHistory().remove(1);
        register.setEntries(5);
        told("newest hash", "state or content of finding #2");
    }

    @Test
    void aLoweredCountIsSeen() {
        register.setEntries(5);
        told("has 5 entries and there are 6");
        answer(2).execute();
        told("Entry number 6 stands there more than once");
    }

    @Test
    void swappedEntriesAreTold() {
        at(0).getHistory().move(1, 2);
        told("Entry 3 in the history of finding #1 is not in its place");
    }

    @Test
    void swappedNumbersOfEntriesAreTold() {
        at(0).getHistory().get(1).setSequence(4);
        at(2).getHistory().get(0).setSequence(3);
        told("Entry 3 (finding #3", "Entry 4 (finding #1");
    }

    @Test
    void everyFieldOfAnEntryIsCovered() {
        HistoryEntry entry = at(0).getHistory().get(1);
        HistoryEntry before = EcoreUtil.copy(entry);
        for (Runnable change : List.<Runnable>of(() -> entry.setBy("李四"), () -> entry.setAt(AT.plusSeconds(1)),
                () -> entry.setEvent("closed"), () -> entry.setDetail("nothing"), () -> entry.setPreviousHash("0"))) {
            change.run();
            told("Entry 3 (finding #1");
            at(0).getHistory().set(1, EcoreUtil.copy(before));
            assertEquals(List.of(), HistoryChain.verify(register));
            at(0).getHistory().set(1, entry);
            entry.setBy(before.getBy());
            entry.setAt(before.getAt());
            entry.setEvent(before.getEvent());
            entry.setDetail(before.getDetail());
            entry.setPreviousHash(before.getPreviousHash());
        }
    }

    @Test
    void textCannotMoveFromOneFieldIntoTheNext() {
        HistoryEntry entry = at(0).getHistory().get(1);
        entry.setBy("王");
        entry.setEvent("一" + entry.getEvent());
        told("Entry 3 (finding #1");
    }

    @Test
    void aChangedAmountIsToldAndStaysToldUnderLaterEntries() {
        at(2).setMisstatement(new BigDecimal("-2.0"));
        told("state or content of finding #3");
        answer(2).execute();
        told("state or content of finding #3");
    }

    @Test
    void aStateSetByHandIsTold() {
        at(0).setState(FindingState.CLOSED);
        told("state or content of finding #1");
    }

    @Test
    void anotherOrTheSameNumberIsTold() {
        at(2).setNumber(1);
        told("number #1 is used more than once", "Entry 4 (finding #1");
        at(2).setNumber(9);
        told("number of finding #9 was never given out");
    }

    @Test
    void aLoweredCounterOfNumbersGivesNoNumberTwice() {
        register.setNextNumber(2);
        told("number of finding #3 was never given out");
        pen().raise(finding("d"), FindingEvent.RAISED, "d").command("x").execute();
        assertEquals(4, at(3).getNumber());
    }

    @Test
    void aFindingThatWasSlippedInIsTold() {
        Finding slipped = finding("d");
        slipped.setNumber(3);
        register.getFindings().set(2, slipped);
        told("Finding #3 has no history", "Entry 4 of the history is missing");
    }

    @Test
    void anEntryThatWasSlippedInIsTold() {
        at(2).getHistory().add(EcoreUtil.copy(at(2).getHistory().get(0)));
        told("Entry number 4 stands there more than once (#3, #3)");
        HistoryEntry old = at(2).getHistory().get(1);
        old.setSequence(0);
        told("Entry 2 in the history of finding #3 is not in its place");
    }

    @Test
    void itHoldsAfterSavingAndLoading() throws Exception {
        Path place = folder.resolve("a.hecha");
        try (EngagementDocument document = EngagementDocument.create(place, new Fixture().engagement)) {
            Finding finding = finding("x");
            finding.setDescription("line 1\nline 2\t<&> \"'");
            finding.setRemedy("");
            finding.setMisstatement(new BigDecimal("1E+3"));
            document.execute(new HistoryPen(document.findings(), AT, "王一").raise(finding, FindingEvent.RAISED, "a\nb").command("x"));
            document.save();
        }
        try (EngagementDocument document = EngagementDocument.open(place)) {
            assertEquals(List.of(), HistoryChain.verify(document.findings()));
            assertEquals(1, document.findings().getEntries());
        }
    }

    /** A register as it was written before there was one chain: the hashes are those of that version. */
    @Test
    void anOlderRegisterStaysValidAndGoesOn() {
        FindingRegister older = FindingFactory.eINSTANCE.createFindingRegister();
        for (int number = 1; number <= 2; number++) {
            Finding finding = finding("f" + number);
            finding.setNumber(number);
            older.getFindings().add(finding);
            HistoryEntry raised = old("raised", "");
            finding.getHistory().add(raised);
            finding.getHistory().add(old("check-passed", raised.getHash()));
        }
        older.setNextNumber(3);
        assertEquals("94c5daa5f1398a10b0290c79bb1be268ed295adf28b52bdf9e2895eee98365ea",
                older.getFindings().get(0).getHistory().get(0).getHash());
        assertEquals(List.of(), HistoryChain.verify(older));

        Finding first = older.getFindings().get(0);
        new HistoryPen(older, AT, "王一").write(first, FindingEvent.ANSWERED, "x", () -> first.setState(FindingState.ANSWERED)).command("x").execute();
        assertEquals(List.of(), HistoryChain.verify(older));
        assertEquals(1, older.getEntries());

        FindingRegister without = EcoreUtil.copy(older);
        without.getFindings().remove(1);
        assertEquals(1, HistoryChain.verify(without).size(), HistoryChain.verify(without).toString());
        FindingRegister cut = EcoreUtil.copy(older);
        cut.getFindings().get(1).getHistory().remove(1);
        assertEquals(1, HistoryChain.verify(cut).size(), HistoryChain.verify(cut).toString());
        FindingRegister altered = EcoreUtil.copy(older);
        altered.getFindings().get(1).getHistory().get(0).setBy("x");
        assertTrue(HistoryChain.verify(altered).get(0).in(Locale.ENGLISH).startsWith("Entry 1 in the history of finding #2"));
    }

    private static HistoryEntry old(String event, String previous) {
        HistoryEntry entry = FindingFactory.eINSTANCE.createHistoryEntry();
        entry.setAt(AT);
        entry.setBy("王一");
        entry.setEvent(event);
        entry.setDetail("detail");
        entry.setPreviousHash(previous);
        entry.setHash(EntryHash.old(entry));
        return entry;
    }
}
