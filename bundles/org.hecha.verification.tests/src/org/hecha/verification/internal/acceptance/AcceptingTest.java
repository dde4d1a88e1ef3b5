package org.hecha.verification.internal.acceptance;

import static org.hecha.verification.testkit.Fixture.factor;
import static org.hecha.verification.testkit.Fixture.state;
import static org.hecha.verification.testkit.Fixture.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingState;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.Standing;
import org.hecha.standard.calculation.Acceptance;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryChain;
import org.hecha.verification.HistoryPen;
import org.hecha.verification.UnconfirmedUse;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may accept what, what is written, and that all of it can be undone. */
class AcceptingTest {

    private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");

    @TempDir
    Path folder;

    private final Fixture fixture = new Fixture();
    private final Accepting accepting = new Accepting(fixture.quantification);
    private EngagementDocument document;
    private EmissionSource kiln;

    @BeforeEach
    void open() throws Refusal {
        fixture.quantification.with(table("PEAT", "peat", factor("peat", "NCV", "10", "GJ/t", 0, Standing.UNCONFIRMED),
                factor("peat", "CC", "0.03", "tC/GJ", 0, Standing.UNCONFIRMED),
                factor("peat", "OF", "0.98", "1", 0, Standing.SECONDARY)));
        fixture.engagement.setFuelTableId("PEAT");
        fixture.engagement.setLanguage("en");
        fixture.member("m1", "Ann", TeamRole.LEAD_VERIFIER, true);
        fixture.member("m2", "Bo", TeamRole.VERIFIER, true);
        fixture.source("kiln", Fixture.FUEL, "5", "t").setFactorKey("peat");
        fixture.source("power", Fixture.POWER, "5", "MWh");
        document = EngagementDocument.create(folder.resolve("a.hecha"), fixture.engagement, fixture.inventory);
        kiln = document.inventory().getSources().get(0);
    }

    @AfterEach
    void close() {
        document.close();
    }

    private List<UnconfirmedUse> uses() {
        return accepting.uses(document.engagement(), document.inventory());
    }

    private Command accept(String source, String symbol, String member, String reason) throws Refusal {
        return accepting.accept(document, source, symbol, member, reason, AT);
    }

    @Test
    void whatWaitsIsListedWithItsPlace() {
        assertEquals(List.of("NCV", "CC"), uses().stream().map(use -> use.symbol().name()).toList());
        UnconfirmedUse use = uses().get(0);
        assertTrue(use.waits() && use.source() == kiln);
        assertEquals("10 GJ/t PEAT", use.value() + " " + use.unit() + " " + use.tableId());
    }

    @Test
    void anAcceptanceIsWrittenUndoneAndDoneAgain() throws Refusal {
        document.execute(accept("kiln", "NCV", "Ann", "  compared with the print "));
        Parameter carrier = kiln.getParameters().get(0);
        assertEquals("m1 compared with the print PEAT Accepted on: 2026-05-04", carrier.getProvenance().getAcceptedBy() + " "
                + carrier.getProvenance().getAcceptedReason() + " " + carrier.getProvenance().getDocumentId() + " "
                + carrier.getProvenance().getNote());
        assertEquals(ProvenanceKind.DEFAULT_TABLE, carrier.getProvenance().getKind());
        assertNull(carrier.getValue());
        assertEquals(Optional.of(new Acceptance("m1", "Ann", "compared with the print")), uses().get(0).acceptance());
        assertFalse(uses().get(0).waits());
        assertTrue(uses().get(1).waits());
        document.undo();
        assertEquals(List.of(), kiln.getParameters());
        assertTrue(uses().get(0).waits());
        document.redo();
        assertFalse(uses().get(0).waits());
    }

    @Test
    void whatWasFoundOnACopyIsAcceptedWithoutAnotherCalculation() throws Refusal {
        UnconfirmedUse found = accepting.uses(document.engagement(), document.copyOfInventory()).get(0);
        assertFalse(found.source() == kiln);
        document.execute(accepting.accept(document, found.of(kiln), "Ann", "compared", AT));
        assertEquals("m1", kiln.getParameters().get(0).getProvenance().getAcceptedBy());
        assertThrows(Refusal.class, () -> accepting.accept(document, uses().get(0), "Ann", "again", AT));
    }

    @Test
    void aWithdrawalTakesItAway() throws Refusal {
        document.execute(accept("kiln", "NCV", "m1", "because"));
        document.execute(accepting.withdraw(document, "kiln", "NCV", "Bo", "the print says 11", AT));
        assertEquals(List.of(), kiln.getParameters());
        assertTrue(uses().get(0).waits());
        document.undo();
        assertFalse(uses().get(0).waits());
    }

    @Test
    void aStatedValueKeepsItsNoteAndLosesOnlyTheAcceptance() throws Refusal {
        Parameter stated = state(kiln, "NCV", "10", "GJ/t", ProvenanceKind.DEFAULT_TABLE);
        stated.getProvenance().setDocumentId("PEAT");
        stated.getProvenance().setNote("page 7");
        document.execute(accept("kiln", "NCV", "Bo", "because"));
        assertEquals("page 7\nAccepted on: 2026-05-04", stated.getProvenance().getNote());
        assertEquals("m2", stated.getProvenance().getAcceptedBy());
        document.execute(accepting.withdraw(document, "kiln", "NCV", "Bo", "no", AT));
        assertEquals("page 7", stated.getProvenance().getNote());
        assertNull(stated.getProvenance().getAcceptedBy());
        assertNull(stated.getProvenance().getAcceptedReason());
        assertEquals(1, kiln.getParameters().size());
    }

    @Test
    void anAcceptanceWithoutAReasonStillWaits() throws Refusal {
        document.execute(accept("kiln", "NCV", "Bo", "because"));
        kiln.getParameters().get(0).getProvenance().setAcceptedReason(" ");
        assertTrue(uses().get(0).waits());
        document.execute(accept("kiln", "NCV", "Ann", "seen"));
        assertEquals("m1 seen", uses().get(0).acceptance().map(a -> a.memberId() + " " + a.reason()).orElse(""));
    }

    private Finding raised(String fingerprint, FindingState state) throws Refusal {
        Finding finding = FindingFactory.eINSTANCE.createFinding();
        finding.setFingerprint(fingerprint);
        finding.setState(state);
        document.execute(new HistoryPen(document.findings(), AT, "Bo").raise(finding, FindingEvent.RAISED, "").command("raise"));
        return finding;
    }

    @Test
    void theFindingsItAnswersRememberIt() throws Refusal {
        Finding finding = raised("HECHA-UNCONFIRMED|kiln|NCV", FindingState.RETESTED);
        Finding other = raised("HECHA-UNCONFIRMED|kiln|CC", FindingState.OPEN);
        document.execute(accept("kiln", "NCV", "Ann", "because"));
        document.execute(accepting.withdraw(document, "kiln", "NCV", "Bo", "no", AT));
        assertEquals(List.of("raised Bo", "value-accepted Ann", "acceptance-withdrawn Bo"),
                finding.getHistory().stream().map(entry -> entry.getEvent() + " " + entry.getBy()).toList());
        assertTrue(finding.getHistory().get(1).getDetail().contains("because"));
        assertEquals(List.of(), HistoryChain.verify(document.findings()));
        assertEquals(FindingState.OPEN, finding.getState());
        assertEquals(1, other.getHistory().size());
        document.undo();
        assertEquals(FindingState.RETESTED, finding.getState());
    }

    @ParameterizedTest
    @CsvSource({"oven, NCV, Ann, because, kiln", "kiln, OF, Ann, because, NCV", "power, EF, Ann, because, power",
        "kiln, NCV, Eve, because, Ann", "kiln, NCV, Ann, ' ', reason", "kiln, NCV, Ann, , reason"})
    void badInputIsRefusedAndChangesNothing(String source, String symbol, String member, String reason, String named) {
        Refusal refusal = assertThrows(Refusal.class, () -> accept(source, symbol, member, reason));
        assertTrue(refusal.in(Locale.ENGLISH).contains(named), refusal.in(Locale.ENGLISH));
        assertFalse(refusal.in(Locale.CHINESE).isBlank());
        assertFalse(document.isDirty());
        assertEquals(2, uses().stream().filter(UnconfirmedUse::waits).count());
    }

    @Test
    void nobodyAcceptsTwiceAndNothingIsWithdrawnThatWasNotGiven() throws Refusal {
        assertTrue(assertThrows(Refusal.class, () -> accepting.withdraw(document, "kiln", "NCV", "Ann", "no", AT))
                .in(Locale.ENGLISH).contains("nobody"));
        document.execute(accept("kiln", "NCV", "Ann", "because"));
        assertTrue(assertThrows(Refusal.class, () -> accept("kiln", "NCV", "Bo", "too")).in(Locale.ENGLISH).contains("Ann"));
    }

    @Test
    void sourcesOfOneNameAreNamedByTheirIds() {
        EmissionSource second = fixture.source("kiln 2", Fixture.FUEL, "5", "t");
        second.setFactorKey("peat");
        second.setName("kiln");
        kiln.setId("k1");
        document.inventory().getSources().add(second);
        String sentence = assertThrows(Refusal.class, () -> accept("kiln", "NCV", "Ann", "because")).in(Locale.ENGLISH);
        assertTrue(sentence.contains("k1") && sentence.contains("kiln 2"), sentence);
    }

    @Test
    void withoutATeamNobodyAccepts() {
        document.engagement().getTeam().clear();
        assertTrue(assertThrows(Refusal.class, () -> accept("kiln", "NCV", "Ann", "because")).in(Locale.ENGLISH).contains("team"));
    }
}
