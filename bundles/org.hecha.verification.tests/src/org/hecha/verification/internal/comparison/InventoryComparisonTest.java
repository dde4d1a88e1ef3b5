package org.hecha.verification.internal.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.comparison.ComparedLine;
import org.hecha.standard.comparison.ComparedLine.Gap;
import org.hecha.standard.comparison.ComparedSum;
import org.hecha.standard.comparison.InventoryComparison;
import org.hecha.standard.comparison.InventoryComparison.Verdict;
import org.hecha.standard.comparison.Materiality;
import org.hecha.standard.comparison.Misstatement;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;

/** Lines, categories and totals in three states, and what is stated too much or too little. Powers of one tonne per MWh. */
class InventoryComparisonTest {

    private static final Method EXPORT = new Method("export", "TEST", "1", "1", Method.Kind.EMISSION,
            new Text("export", "export"), "AD * EF", "tCO2", "CO2", 2, true, Fixture.POWER.symbols(), Standing.OFFICIAL,
            "test", Text.NONE, List.of());

    private final Fixture fixture = new Fixture();

    private EmissionSource line(String name, Method method, String quantity, String reported) {
        EmissionSource source = fixture.source(name, method, quantity, "MWh");
        Fixture.state(source, "EF", "1", "tCO2/MWh", ProvenanceKind.MEASURED);
        return reported == null ? source : Fixture.reported(source, reported, "tCO2e");
    }

    private EmissionSource power(String name, String quantity, String reported) {
        return line(name, Fixture.POWER, quantity, reported);
    }

    private void corrected(EmissionSource source, String value) {
        source.getReported().setCorrected(new BigDecimal(value));
        source.getReported().setCorrectedReason("finding #1");
    }

    private InventoryComparison compare() {
        return new Comparison(fixture.quantification).compare(fixture.engagement, fixture.inventory);
    }

    private static void assertAmount(String expected, BigDecimal amount) {
        assertEquals(0, new BigDecimal(expected).compareTo(amount), expected + " != " + amount.toPlainString());
    }

    private static void assertMisstatement(String net, String gross, Misstatement misstatement) {
        assertAmount(net, misstatement.net());
        assertAmount(gross, misstatement.gross());
    }

    private static void assertSums(String reported, String recalculated, String corrected, ComparedSum sum) {
        assertAmount(reported, sum.reported());
        assertAmount(recalculated, sum.recalculated());
        assertAmount(corrected, sum.corrected());
    }

    /** 1,100 − 1,000 = +100 and 900 − 1,000 = −100: net 0, gross 200; 200 of 2,000 is 10 %, of the threshold (5 %) 200 %. */
    @Test
    void offsettingErrorsCancelInTheNetSumAlone() {
        power("a", "1000", "1100");
        power("b", "1000", "900");
        InventoryComparison comparison = compare();
        ComparedSum total = comparison.totals().total();

        assertSums("2000", "2000", "2000", total);
        assertMisstatement("0", "200", total.againstRecalculated());
        assertMisstatement("0", "200", total.remaining());
        assertAmount("10", total.percentOfReported(total.remaining().gross()).orElseThrow());
        assertAmount("10", total.percentOfRecalculated(total.remaining().gross()).orElseThrow());
        assertAmount("200", comparison.materiality().percentOfThreshold(total.remaining().gross()).orElseThrow());
        assertEquals(Verdict.MATERIAL, comparison.verdict());
        assertEquals(List.of("100", "-100"), comparison.lines().stream().map(ComparedLine::againstRecalculated)
                .map(amount -> amount.orElseThrow().stripTrailingZeros().toPlainString()).toList());
    }

    /** Reported 300 of 330 recalculated: −30 is 10 % of what was reported and 9.0909… % of what ought to have been. */
    @Test
    void percentagesAreOfTheReportedAndOfTheRecalculatedTotal() {
        power("a", "330", "300");
        ComparedSum total = compare().totals().total();

        assertMisstatement("-30", "30", total.againstRecalculated());
        assertAmount("-10", total.percentOfReported(total.againstRecalculated().net()).orElseThrow());
        assertAmount("-9.0909", total.percentOfRecalculated(total.againstRecalculated().net()).orElseThrow().setScale(4,
                RoundingMode.HALF_UP));
        assertEquals(Optional.empty(), Materiality.percentOf(BigDecimal.ONE, BigDecimal.ZERO));
    }

    /** Compared: 100 against 100. Aside: 40 recalculated and not reported, 70 reported and not recalculated. */
    @Test
    void linesWithoutAValueAreListedAndNotCountedAsZero() {
        power("a", "100", "100");
        power("unreported", "40", null);
        power("strange", "5", "70").setMethodId("not.installed");
        fixture.source("missing", Fixture.POWER, null, null).setStatus(SourceStatus.MISSING);
        fixture.source("none", Fixture.POWER, null, null).setStatus(SourceStatus.NOT_APPLICABLE);
        EmissionSource otherUnit = power("otherUnit", "9", "9");
        otherUnit.getReported().setUnit("MWh");
        InventoryComparison comparison = compare();
        ComparedSum total = comparison.totals().total();

        assertEquals(1, total.lines());
        assertSums("100", "100", "100", total);
        assertMisstatement("0", "0", total.remaining());
        assertAmount("49", total.unreported());
        assertAmount("70", total.unrecalculated());
        assertEquals(List.of("unreported", "strange", "missing", "otherUnit"),
                total.notComparable().stream().map(line -> line.row().subjectId()).toList());
        assertEquals(List.of(Gap.NOT_REPORTED, Gap.NOT_RECALCULATED, Gap.NEITHER, Gap.UNIT_DOES_NOT_FIT),
                total.notComparable().stream().map(ComparedLine::gap).toList());
        assertTrue(total.notComparable().stream().allMatch(line -> line.remaining().isEmpty()));
        assertEquals(Verdict.NOT_COMPARABLE, comparison.verdict());
    }

    @Test
    void nothingComparedIsNoAgreement() {
        assertEquals(Verdict.NOT_COMPARABLE, compare().verdict());
        fixture.source("none", Fixture.POWER, null, null).setStatus(SourceStatus.NOT_APPLICABLE);
        assertEquals(Verdict.NOT_COMPARABLE, compare().verdict());
    }

    /** Reported 1,200, recalculated 1,000, corrected to 1,010: 200 too much, 190 corrected, 10 remain (of 50 allowed). */
    @Test
    void anAcceptedCorrectionLeavesWhatRemains() {
        corrected(power("a", "1000", "1200"), "1010");
        InventoryComparison comparison = compare();
        ComparedSum total = comparison.totals().total();

        assertSums("1200", "1000", "1010", total);
        assertMisstatement("200", "200", total.againstRecalculated());
        assertMisstatement("190", "190", total.againstCorrected());
        assertMisstatement("10", "10", total.remaining());
        assertTrue(comparison.lines().get(0).accepted());
        assertAmount("1010", comparison.lines().get(0).row().corrected().orElseThrow());
        assertEquals(Verdict.AGREES, comparison.verdict());
    }

    /** Left out at first, then reported with 1,000 as recalculated: 1,000 too little before, nothing remains. */
    @Test
    void anOmissionThatWasCorrectedIsComparedWithNothing() {
        EmissionSource omitted = power("a", "1000", "1000");
        corrected(omitted, "1000");
        omitted.getReported().setValue(null);
        ComparedSum total = compare().totals().total();

        assertEquals(1, total.lines());
        assertSums("0", "1000", "1000", total);
        assertMisstatement("-1000", "1000", total.againstRecalculated());
        assertMisstatement("-1000", "1000", total.againstCorrected());
        assertMisstatement("0", "0", total.remaining());
        assertEquals(Verdict.AGREES, compare().verdict());
    }

    /** 1,000 MWh at the organization's 0.6101 are 610.1 as reported; by the criteria at 0.6096 they are 609.6: 0.5 too much. */
    @Test
    void withoutACorrectionTheValueByTheCriteriaIsWhatOughtToBeReported() {
        Fixture.reported(fixture.source("a", Fixture.POWER, "1000", "MWh"), "610.1", "tCO2e");
        Fixture.state(fixture.inventory.getSources().get(0), "EF", "0.6101", "tCO2/MWh", ProvenanceKind.OPERATOR);
        InventoryComparison comparison = compare();
        ComparedSum total = comparison.totals().total();

        assertSums("610.1", "610.1", "609.6", total);
        assertMisstatement("0", "0", total.againstRecalculated());
        assertMisstatement("0.5", "0.5", total.againstCorrected());
        assertMisstatement("0.5", "0.5", total.remaining());
        assertFalse(comparison.lines().get(0).accepted());
    }

    /** 5 % of 1,000 are 50: 1,050 is at the edge and not over it, 1,050.1 is; an absolute 20 is smaller and counts. */
    @Test
    void theThresholdItselfIsNotYetMaterial() {
        EmissionSource source = power("a", "1000", "1050");
        assertEquals(Verdict.AGREES, compare().verdict());
        source.getReported().setValue(new BigDecimal("1050.1"));
        assertEquals(Verdict.MATERIAL, compare().verdict());
        source.getReported().setValue(new BigDecimal("1020"));
        fixture.engagement.setMaterialityAbsolute(new BigDecimal("20"));
        assertEquals(Verdict.AGREES, compare().verdict());
        source.getReported().setValue(new BigDecimal("1021"));
        assertEquals(Verdict.MATERIAL, compare().verdict());
        fixture.engagement.setMaterialityAbsolute(null);
        fixture.engagement.setMaterialityPercent(null);
        assertEquals(Optional.empty(), compare().materiality().threshold());
        assertEquals(Verdict.MATERIAL, compare().verdict(), "with nothing agreed every departure counts");
        source.getReported().setValue(new BigDecimal("1000"));
        assertEquals(Verdict.AGREES, compare().verdict());
    }

    /** 3 × 33.34 = 100.02, printed as 100.0: the 0.02 are rounding and no misstatement, and said so. */
    @Test
    void roundingIsNoMisstatement() {
        fixture.engagement.setMaterialityPercent(null);
        power("a", "100.02", "100.0");
        ComparedSum total = compare().totals().total();

        assertMisstatement("0", "0", total.againstRecalculated());
        assertAmount("-0.02", total.difference());
        assertAmount("-0.02", total.rounding());
        assertEquals(Verdict.AGREES, compare().verdict());
    }

    /**
     * Category 1: 200. Category 2: 1,000 bought, 300 exported and reported as 280, which counts −300 and −280. Too little
     * was deducted, so 20 too much stand in the total of 900; without energy it is 200 and right.
     */
    @Test
    void bothTotalsAreGivenAndExportedEnergyIsDeducted() {
        fixture.quantification.with(EXPORT);
        line("boiler", Fixture.POWER, "200", "200").setCategory(1);
        power("bought", "1000", "1000");
        line("exported", EXPORT, "300", "280");
        InventoryComparison comparison = compare();

        assertSums("200", "200", "200", comparison.totals().withoutEnergy());
        assertSums("920", "900", "900", comparison.totals().total());
        assertSums("720", "700", "700", comparison.totals().categories().get(2));
        assertMisstatement("20", "20", comparison.totals().categories().get(2).remaining());
        assertMisstatement("0", "0", comparison.totals().withoutEnergy().remaining());
        assertEquals(Set.of(1, 2), comparison.totals().categories().keySet());
    }

    /** Of 100 tCO2 40 % are biogenic and stand apart: 60 count; reported 110 tCO2 count 66, so 6 too much. */
    @Test
    void biogenicCarbonDioxideDoesNotCount() {
        EmissionSource wood = line("wood", Fixture.POWER, "100", "110");
        wood.setBiogenicShare(new BigDecimal("0.4"));
        wood.getReported().setUnit("tCO2");
        BigDecimal counted = new Counted(fixture.quantification, fixture.engagement).of(wood,
                fixture.quantification.calculate(fixture.engagement, fixture.inventory, Basis.AS_STATED).line("wood"),
                new BigDecimal("110"), "tCO2", true).orElseThrow();
        assertAmount("66", counted);
    }

    @Test
    void yearsAreAddedUpApart() {
        power("a", "100", "110").setPeriodStart(LocalDate.of(2022, 1, 1));
        power("b", "100", "100");
        InventoryComparison comparison = compare();

        assertEquals(List.of(2022, 2023), List.copyOf(comparison.byYear().keySet()));
        assertMisstatement("10", "10", comparison.byYear().get(2022).total().remaining());
        assertMisstatement("0", "0", comparison.byYear().get(2023).total().remaining());
    }

    @Test
    void printedFiguresStandBesideTheTotals() {
        power("a", "100", "100");
        fixture.figure("total", Fixture.SUM, "100", "tCO2e", Fixture.ref("S", "a", "emission"),
                Fixture.literal("R", "0", "tCO2e"));
        InventoryComparison comparison = compare();

        assertEquals(List.of("total"), comparison.figures().stream().map(row -> row.subjectId()).toList());
        assertEquals(1, comparison.totals().total().lines());
    }

    /** What the check raises as a finding is what the comparison counts, so that both weigh the same numbers. */
    @Test
    void theAssessmentOfFindingsWeighsTheSameNumbers() {
        power("a", "1000", "1100");
        power("b", "1000", "900");
        fixture.findings.getFindings().clear();
        InventoryComparison comparison = compare();
        for (ComparedLine line : comparison.lines()) {
            var finding = org.hecha.model.finding.FindingFactory.eINSTANCE.createFinding();
            finding.setMisstatement(line.againstRecalculated().orElseThrow());
            finding.setSubjectId(line.row().subjectId());
            fixture.findings.getFindings().add(finding);
        }
        MaterialityAssessment assessment = MaterialityAssessment.of(fixture.engagement, fixture.inventory,
                fixture.findings, fixture.quantification.calculate(fixture.engagement, fixture.inventory,
                        Basis.BY_CRITERIA));

        assertEquals(comparison.totals().total().againstRecalculated(), assessment.whole());
        assertEquals(comparison.materiality().threshold(), assessment.threshold());
        assertEquals(comparison.verdict() == Verdict.MATERIAL, assessment.material());
    }

    @Test
    void aSourceThatOnlyHasACorrectionHasItsRow() {
        EmissionSource source = power("a", "10", null);
        source.setReported(InventoryFactory.eINSTANCE.createReportedValue());
        source.getReported().setUnit("tCO2e");
        assertEquals(Gap.NOT_REPORTED, compare().lines().get(0).gap());
        corrected(source, "10");
        assertEquals(Gap.NONE, compare().lines().get(0).gap());
    }
}
