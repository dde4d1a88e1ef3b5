package org.hecha.verification.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.model.finding.ClosureResult;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What last year left comes in once, under new numbers, and only from last year's engagement. */
class CarryForwardTest {

    @TempDir
    Path folder;
    private Desk last;
    private Desk desk;

    /** Last year: #1 open, #2 closed, #3 accepted, #4 a closed proposal, #5 closed but not corrected. */
    @BeforeEach
    void twoYears() throws Refusal {
        last = new Desk(folder.resolve("last.hecha"));
        last.document.engagement().setId("last");
        last.document.engagement().setNumber("E-2025");
        last.document.engagement().setPeriodEnd(LocalDate.of(2022, 12, 31));
        last.in(FindingState.OPEN, FindingKind.MISSTATEMENT);
        last.document.execute(last.dialogue.edit(1, new FindingDraft().misstatement(new BigDecimal("-200.0")).subject("kiln"), "Vera"));
        last.in(FindingState.CLOSED, FindingKind.MISSTATEMENT);
        last.in(FindingState.ACCEPTED, FindingKind.NON_CONFORMITY);
        last.in(FindingState.CLOSED, FindingKind.IMPROVEMENT);
        last.in(FindingState.ANSWERED, FindingKind.NON_CONFORMITY);
        last.document.execute(last.dialogue.retest(5, "Vera", false, "no", List.of()));
        last.document.execute(last.dialogue.close(5, "Vera", ClosureResult.NOT_CORRECTED, "refused"));
        last.document.save();
        desk = new Desk(folder.resolve("this.hecha"));
        desk.in(FindingState.OPEN, FindingKind.OBSERVATION);
    }

    @AfterEach
    void close() {
        last.close();
        desk.close();
    }

    private Path from() {
        return folder.resolve("last.hecha");
    }

    @Test
    void whatIsLeftComesInOnce() throws Refusal {
        desk.done(desk.dialogue.carryForward(from(), "Vera"));
        List<Finding> all = desk.document.findings().getFindings();
        assertEquals(List.of("2 E-2025#1", "3 E-2025#3", "4 E-2025#4", "5 E-2025#5"),
                all.stream().skip(1).map(f -> f.getNumber() + " " + f.getCarriedFrom()).toList());
        assertEquals("E-2025", desk.document.engagement().getPriorNumber());
        Finding carried = all.get(1);
        assertEquals(FindingState.OPEN, carried.getState());
        assertEquals("kiln", carried.getSubjectId());
        assertNull(carried.getMisstatement());
        assertNull(carried.getRuleId());
        assertTrue(carried.getDescription().contains("-200.0 tCO2e"), carried.getDescription());
        assertEquals("carried-forward", carried.getHistory().get(0).getEvent());
        desk.refused(() -> desk.dialogue.carryForward(from(), "Vera"), "E-2025", "already");
        desk.document.undo();
        assertNull(desk.document.engagement().getPriorNumber());
    }

    @Test
    void whatIsNewLastYearComesInLater() throws Refusal {
        desk.document.execute(desk.dialogue.carryForward(from(), "Vera"));
        last.in(FindingState.OPEN, FindingKind.MISSTATEMENT);
        last.document.save();
        desk.document.execute(desk.dialogue.carryForward(from(), "Vera"));
        assertEquals("E-2025#6", desk.document.findings().getFindings().get(5).getCarriedFrom());
        assertEquals(6, desk.document.findings().getFindings().size());
    }

    @Test
    void whatWouldBeCarriedIsKnownBefore() throws Refusal {
        EarlierFindings earlier = EarlierFindings.read(from());
        assertEquals(List.of(1, 3, 4, 5), desk.dialogue.toCarry(earlier).stream().map(Finding::getNumber).toList());
        desk.done(desk.dialogue.carryForward(earlier, "Vera"));
        assertEquals(List.of(), desk.dialogue.toCarry(earlier));
        assertEquals(4, earlier.left().size());
        desk.refused(() -> desk.dialogue.carryForward(EarlierFindings.of("x.asice", desk.document.engagement(),
                desk.document.findings()), "Vera"), "x.asice", "itself");
    }

    @Test
    void aVerifierCarries() {
        desk.refused(() -> desk.dialogue.carryForward(from(), "Reviewer"), "technical reviewer");
        desk.refused(() -> desk.dialogue.carryForward(from(), "Client"));
    }

    @Test
    void onlyLastYearsEngagementOfThisClientCounts() throws Refusal {
        desk.refused(() -> desk.dialogue.carryForward(folder.resolve("nowhere.hecha"), "Vera"), "nowhere.hecha");
        desk.document.save();
        desk.refused(() -> desk.dialogue.carryForward(folder.resolve("this.hecha"), "Vera"), "itself");
        last.document.engagement().setPeriodEnd(LocalDate.of(2023, 12, 31));
        last.document.save();
        desk.refused(() -> desk.dialogue.carryForward(from(), "Vera"), "2023-12-31");
        last.document.engagement().setPeriodEnd(LocalDate.of(2022, 12, 31));
        last.document.engagement().getOrganization().setCreditCode("91320000MA1MB3F58X");
        desk.document.engagement().getOrganization().setCreditCode("91320000MADEM0011E");
        last.document.save();
        desk.refused(() -> desk.dialogue.carryForward(from(), "Vera"), "91320000MA1MB3F58X");
        desk.document.engagement().getOrganization().setCreditCode(null);
        last.document.engagement().setNumber(" ");
        last.document.save();
        desk.refused(() -> desk.dialogue.carryForward(from(), "Vera"), "no engagement number");
        last.document.engagement().setNumber("E-2025");
        last.document.save();
        desk.document.engagement().setPriorNumber("E-2020");
        desk.refused(() -> desk.dialogue.carryForward(from(), "Vera"), "E-2020");
    }
}
