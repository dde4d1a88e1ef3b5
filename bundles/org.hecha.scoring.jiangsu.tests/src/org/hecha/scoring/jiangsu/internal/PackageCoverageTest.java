package org.hecha.scoring.jiangsu.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.model.inventory.LifeCycleStage;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.scoring.Decision;
import org.hecha.scoring.Evidence;
import org.hecha.scoring.GateState;
import org.hecha.scoring.ItemResult;
import org.hecha.scoring.Scorecard;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SubIndication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A package earns points only when it verifies and covers what is claimed; each way to fail says why. */
class PackageCoverageTest {

    private final Application application = Application.complete();

    static Stream<Arguments> failures() {
        return Stream.of(
                failure("not verified", a -> a.dossier().getPackages().get(0).setId("P9"), "was not verified"),
                failure("failed", a -> a.sealed("P1").says(Indication.TOTAL_FAILED, SubIndication.HASH_FAILURE),
                        "TOTAL-FAILED: HASH_FAILURE"),
                failure("indeterminate", a -> a.sealed("P1").says(Indication.INDETERMINATE,
                        SubIndication.NO_CERTIFICATE_CHAIN_FOUND), "INDETERMINATE: NO_CERTIFICATE_CHAIN_FOUND"),
                failure("exchanged", a -> a.dossier().getPackages().get(0).setSha256("00"), "SHA-256 differs"),
                failure("no engagement", a -> a.sealed("P1").unreadable(), "holds no engagement"),
                failure("other organization", a -> a.sealed("P1").engagement().getOrganization().setCreditCode("9132"),
                        "another organization (9132)"),
                failure("no organization", a -> a.sealed("P1").engagement().setOrganization(null), "another organization"),
                failure("no credit code", a -> a.dossier().setCreditCode(" "), "no unified social credit code"),
                failure("no statement", a -> a.sealed("P1").engagement().getStatementKinds().clear(), "makes no statement"),
                failure("other period", a -> a.sealed("P1").engagement().setPeriodStart(LocalDate.of(2025, 1, 2)),
                        "covers 2025-01-02 to 2025-12-31"),
                failure("no period", a -> a.dossier().setPeriodEnd(null), "does not state the period"),
                failure("criteria", a -> a.sealed("P1").engagement().getCriteria().get(0).setStandardId("GBT33760"),
                        "name none of ISO 14064-1"),
                failure("power series", a -> a.sealed("P1").engagement().setElectricitySeries("CN-NATIONAL-AVG"),
                        "CN-NATIONAL-AVG; the guide asks for CN-NATIONAL-EXCL"),
                failure("no opinion", a -> a.sealed("P1").engagement().setOpinion(null), "no verification opinion"),
                failure("adverse", a -> a.sealed("P1").engagement().getOpinion().setKind(OpinionKind.ADVERSE), "is adverse"),
                failure("disclaimer", a -> a.sealed("P1").engagement().getOpinion().setKind(OpinionKind.DISCLAIMER),
                        "is a disclaimer"),
                failure("open finding", a -> a.sealed("P1").finding(Severity.FAIL, FindingState.ANSWERED), "severity FAIL: #1"),
                failure("source without data", a -> a.sealed("P1").source(1, "0").setStatus(SourceStatus.MISSING),
                        "have no data"),
                failure("not calculable", a -> a.sealed("P1").source(2, "0").setMethodId("broken"), "no method “broken”"),
                failure("number not claimed", a -> a.dossier().getEmissions().setCategory1(null), "Category 1 not stated"),
                failure("number differs", a -> a.dossier().getEmissions().setCategory2(new BigDecimal("3047")),
                        "Category 2 differs: claimed 3047 tCO2e, recalculated from the package 3048 tCO2e"),
                failure("not named", a -> a.dossier().getPackages().get(0).getCovers().clear(), "No signed package is named"));
    }

    private static Arguments failure(String name, Consumer<Application> change, String said) {
        return Arguments.of(name, change, said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void whatDoesNotCoverTheClaimEarnsNothingAndSaysWhy(String name, Consumer<Application> change, String said)
            throws Refusal {
        change.accept(application);
        Scorecard card = Bench.score(application);
        ItemResult item = card.item("I11").orElseThrow();
        assertEquals("0", item.points().toPlainString());
        assertTrue(item.reason().in(Locale.ENGLISH).contains(said), item.reason().in(Locale.ENGLISH));
        assertEquals(GateState.OPEN, card.gate("C2").orElseThrow().state());
        assertTrue(card.thresholds().offsetRatio().ratio().isEmpty());
        assertTrue(card.thresholds().selfReductionRatio().ratio().isEmpty());
        assertEquals(Decision.NOT_ELIGIBLE, card.decision());
    }

    @Test
    void aPackageThatCoversTheClaimIsItsEvidence() throws Refusal {
        ItemResult item = Bench.item(application, "I11");
        assertEquals("5", item.points().toPlainString());
        assertTrue(item.evidence().contains(new Evidence(Evidence.Kind.PACKAGE, "P1", "P1.asice")));
        assertEquals("Signed package “P1.asice” verifies and covers the claimed verification of the greenhouse-gas inventory: 5 points.",
                item.reason().in(Locale.ENGLISH));
        assertEquals("签名核查包“P1.asice”验证通过，覆盖所申报的温室气体清单核查，得5分。", item.reason().in(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void aModifiedOpinionAndSettledFindingsPass() throws Refusal {
        application.sealed("P1").engagement().getOpinion().setKind(OpinionKind.MODIFIED);
        application.sealed("P1").finding(Severity.FAIL, FindingState.CLOSED);
        application.sealed("P1").finding(Severity.FAIL, FindingState.ACCEPTED);
        application.sealed("P1").finding(Severity.WARN, FindingState.OPEN);
        assertEquals("5", Bench.item(application, "I11").points().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"1000.004,1000.00,5", "1000.005,1000.00,0", "1000.005,1000.01,5", "999.5,1000,5", "999.4999,1000,0"})
    void aClaimedNumberIsTheExactOneRoundedToItsDigits(String exact, String claimed, String points) throws Refusal {
        application.sealed("P1").emissions(exact, "3048", "500");
        application.dossier().getEmissions().setCategory1(new BigDecimal(claimed));
        assertEquals(points, Bench.item(application, "I11").points().toPlainString());
    }

    @Test
    void aPackageOfSeveralYearsIsReadForTheYearAppliedWith() throws Refusal {
        application.sealed("P1").engagement().setPeriodStart(LocalDate.of(2024, 1, 1));
        application.sealed("P1").inventory().getSources().forEach(source -> source.setPeriodStart(LocalDate.of(2025, 1, 1)));
        var earlier = application.sealed("P1").source(1, "7777");
        earlier.setPeriodStart(LocalDate.of(2024, 1, 1));
        earlier.setPeriodEnd(LocalDate.of(2024, 12, 31));
        assertEquals("5", Bench.item(application, "I11").points().toPlainString());
        earlier.setStatus(SourceStatus.MISSING);
        assertEquals("5", Bench.item(application, "I11").points().toPlainString(), "a gap in another year is none here");
        application.dossier().setPeriodStart(LocalDate.of(2025, 4, 1));
        assertTrue(Bench.item(application, "I11").reason().in(Locale.ENGLISH).contains("cannot be told apart"));
    }

    @Test
    void theSecondPackageIsTakenWhereTheFirstFails() throws Refusal {
        application.dossier().getPackages().get(1).getCovers().add(StatementKind.INVENTORY);
        application.sealed("P1").says(Indication.TOTAL_FAILED, SubIndication.SIG_CRYPTO_FAILURE);
        assertTrue(Bench.item(application, "I11").reason().in(Locale.ENGLISH).contains("makes no statement"));
        SealedPackage both = application.sealed("P2").emissions("1000", "3048", "500");
        both.engagement().getStatementKinds().add(StatementKind.INVENTORY);
        both.engagement().getCriteria().get(0).setStandardId("GBT32150");
        assertEquals("5", Bench.item(application, "I11").points().toPlainString());
    }

    @Test
    void theAccountingAloneEarnsHalfOnlyWhenThePolicyDividesThePoints() throws Refusal {
        application.sealed("P1").engagement().setOpinion(null);
        assertEquals("2.5", Bench.item(application, "I11", "undivided", "EQUAL_PARTS").points().toPlainString());
        application.claim("I11", "M5", "accounted", "no");
        assertEquals("0", Bench.item(application, "I11", "undivided", "EQUAL_PARTS").points().toPlainString());
    }

    @Test
    void theEditionMattersOnlyWhenThePolicySaysSo() throws Refusal {
        application.sealed("P1").engagement().getCriteria().get(0).setStandardId("GB/T 32150");
        application.sealed("P1").engagement().getCriteria().get(0).setEdition("2015");
        assertEquals("5", Bench.item(application, "I11").points().toPlainString());
        assertTrue(Bench.item(application, "I11", "gbt32150-edition", "LATEST_ONLY").reason().in(Locale.ENGLISH)
                .contains("other than the latest, 2025"));
        application.sealed("P1").engagement().getCriteria().get(0).setEdition("2025");
        assertEquals("5", Bench.item(application, "I11", "gbt32150-edition", "LATEST_ONLY").points().toPlainString());
    }

    static Stream<Arguments> projects() {
        return Stream.of(
                Arguments.of("planned", change(project -> project.setImplemented(false)), "is not carried out"),
                Arguments.of("outside", change(project -> project.setInsideBoundary(false)), "outside the boundary"),
                Arguments.of("later", change(project -> project.setCommissionedOn(LocalDate.of(2026, 1, 1))), "does not lie"),
                Arguments.of("other year", change(project -> project.setPeriodStart(LocalDate.of(2024, 1, 1))), "does not lie"),
                Arguments.of("incomplete", change(project -> project.setProject(null)), "lacks baseline"),
                Arguments.of("leakage", change(project -> project.setLeakage(BigDecimal.ONE)), "claimed 16192"));
    }

    private static Consumer<ReductionProject> change(Consumer<ReductionProject> change) {
        return change;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("projects")
    void onlyReductionsCarriedOutInTheYearCount(String name, Consumer<ReductionProject> change, String said)
            throws Refusal {
        change.accept(application.sealed("P2").inventory().getProjects().get(0));
        Scorecard card = Bench.score(application);
        ItemResult item = card.item("I13").orElseThrow();
        assertEquals("0", item.points().toPlainString());
        assertTrue(item.reason().in(Locale.ENGLISH).contains(said), item.reason().in(Locale.ENGLISH));
        assertTrue(card.thresholds().selfReductionRatio().ratio().isEmpty());
        assertEquals("5", card.item("I11").orElseThrow().points().toPlainString());
    }

    @Test
    void footprintsAreCountedAndTheirStagesAddUp() throws Refusal {
        application.claim("I14", "M5", "accounted", "yes", "products", "2");
        assertTrue(Bench.item(application, "I14").reason().in(Locale.ENGLISH).contains("2 products are claimed, the package holds 1"));
        application.claim("I14", "M5", "accounted", "yes", "products", "0");
        assertEquals("0", Bench.item(application, "I14").points().toPlainString());
        application.claim("I14", "M5", "accounted", "yes", "products", "1");
        stage("7.30", "kgCO2e");
        stage("5.00", "kgCO2e");
        assertEquals("5", Bench.item(application, "I14").points().toPlainString());
        stage("0.1", "kgCO2e");
        assertTrue(Bench.item(application, "I14").reason().in(Locale.ENGLISH).contains("not the sum of its stages"));
        application.sealed("P3").inventory().getProducts().get(0).getReported().setValue(null);
        assertTrue(Bench.item(application, "I14").reason().in(Locale.ENGLISH).contains("has no footprint"));
    }

    private void stage(String value, String unit) {
        LifeCycleStage stage = InventoryFactory.eINSTANCE.createLifeCycleStage();
        stage.setValue(new BigDecimal(value));
        stage.setUnit(unit);
        application.sealed("P3").inventory().getProducts().get(0).getStages().add(stage);
    }

    @Test
    void anOtherFootprintStandardPassesAnInventoryStandardDoesNot() throws Refusal {
        application.sealed("P3").engagement().getCriteria().get(0).setStandardId("ISO 14025");
        assertEquals("5", Bench.item(application, "I14").points().toPlainString());
        application.sealed("P3").engagement().getCriteria().get(0).setStandardId("GBT32150");
        assertEquals("0", Bench.item(application, "I14").points().toPlainString());
    }
}
