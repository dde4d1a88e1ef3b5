package org.hecha.verification.internal.comparison;

import static org.hecha.verification.testkit.Fixture.argument;
import static org.hecha.verification.testkit.Fixture.constant;
import static org.hecha.verification.testkit.Fixture.literal;
import static org.hecha.verification.testkit.Fixture.ref;
import static org.hecha.verification.testkit.Fixture.reported;
import static org.hecha.verification.testkit.Fixture.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.Explanation;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;

/** The oddities of the published cases, with their numbers. */
class PublishedOdditiesTest {

    private final Fixture fixture = new Fixture();

    private ComparisonRow row(String subjectId) {
        Calculation asStated = fixture.quantification.calculate(fixture.engagement, fixture.inventory,
                Basis.AS_STATED);
        Calculation byCriteria = fixture.quantification.calculate(fixture.engagement, fixture.inventory,
                Basis.BY_CRITERIA);
        return new Comparison(fixture.quantification)
                .compare(fixture.engagement, fixture.inventory, asStated, byCriteria).stream()
                .filter(row -> row.subjectId().equals(subjectId)).findFirst().orElseThrow();
    }

    private EmissionSource power(String name, String quantity, String factor, String printed) {
        EmissionSource source = fixture.source(name, Fixture.POWER, quantity, "MWh");
        state(source, "EF", factor, "tCO2/MWh", ProvenanceKind.OPERATOR);
        return reported(source, printed, "tCO2e");
    }

    private static Explanation best(ComparisonRow row) {
        return row.explanations().get(0);
    }

    private static String english(Explanation explanation) {
        return explanation.text().in(Locale.ENGLISH);
    }

    @Test
    void textileScopeTwoHasOneWrongDigit() {
        power("power 2022", "14607.12", "0.6101", "8711.8");

        ComparisonRow row = row("power 2022");

        assertEquals(Agreement.EXPLAINED, row.agreement());
        assertEquals("DIGIT_ERROR", best(row).code());
        assertTrue(english(best(row)).contains("8711.8") && english(best(row)).contains("8911.8"));
        assertEquals(new BigDecimal("-200.00"), row.difference().orElseThrow());
    }

    @Test
    void textileTotalOnlyWorksWithTheRecalculatedLine() {
        reported(fixture.source("scope 1", Fixture.FUEL, null, null), "16.07", "tCO2e");
        power("power 2022", "14607.12", "0.6101", "8711.8");
        fixture.removal("trees", "0.69");
        fixture.figure("total 2022", Fixture.SUM, "8927.19", "tCO2e", ref("S", "scope 1", "reported"),
                ref("S", "power 2022", "reported"), ref("R", "trees", "quantity"));

        ComparisonRow row = row("total 2022");

        assertEquals(Agreement.EXPLAINED, row.agreement(), row.toString());
        assertEquals("OTHER_FIGURE", best(row).code());
        assertTrue(english(best(row)).contains("8927.19") && english(best(row)).contains("8911.8"),
                english(best(row)));
    }

    @Test
    void textile2023ReproducesToThePrintedDigit() {
        power("power 2023", "5867.07", "0.6101", "3579.5");

        ComparisonRow row = row("power 2023");

        assertEquals(Agreement.TO_PRINTED_DIGIT, row.agreement());
        assertEquals(0, new BigDecimal("3576.565872").compareTo(row.corrected().orElseThrow()),
                "the latest factor that excludes market-traded non-fossil power, 0.6096, gives the corrected number");
        assertTrue(row.explanations().isEmpty());
    }

    @Test
    void servicesTotalDiffersByTheRoundingOfItsParts() {
        reported(fixture.source("scope 1", Fixture.FUEL, null, null), "70.744", "tCO2e");
        power("scope 2", "300.638", "0.581", "174.67");
        fixture.figure("total", Fixture.SUM, "245.415", "tCO2e", ref("S", "scope 1", "reported"),
                ref("S", "scope 2", "reported"));

        assertEquals(Agreement.TO_PRINTED_DIGIT, row("scope 2").agreement());
        assertEquals(Agreement.WITHIN_INPUT_ROUNDING, row("total").agreement());
    }

    @Test
    void anotherYearOfThePowerFactorIsNamed() {
        power("power", "13316", "0.6101", "7594.1");

        ComparisonRow row = row("power");

        assertEquals(Agreement.EXPLAINED, row.agreement());
        assertEquals("OTHER_FACTOR", best(row).code());
        assertTrue(english(best(row)).contains("0.5703") && english(best(row)).contains("2022"), english(best(row)));
    }

    @Test
    void theWholeRowOfAnotherTableIsNamed() {
        EmissionSource coal = fixture.source("coal", Fixture.FUEL, "1000.00", "t");
        coal.setFactorKey("coal");
        reported(coal, "2255.71", "tCO2");

        ComparisonRow row = row("coal");

        assertEquals(Agreement.EXPLAINED, row.agreement());
        assertTrue(english(best(row)).contains("CETS-AG-03.01"), english(best(row)));
    }

    @Test
    void pelletRatioWouldNeedOtherStaff() {
        fixture.figure("pellets per employee", Fixture.PER_PERSON, "522.09", "kWh/person",
                literal("E", "513", "MWh"), literal("N", "930", "person"));
        fixture.figure("petrol per employee", Fixture.PER_PERSON, "95.17", "kWh/person", literal("E", "89", "MWh"),
                literal("N", "930", "person"));

        ComparisonRow row = row("pellets per employee");

        assertEquals(Agreement.UNEXPLAINED, row.agreement());
        assertTrue(row.explanations().stream().allMatch(e -> e.code().equals("IMPLIED_INPUT") && !e.reproduces()));
        List<String> sentences = row.explanations().stream().map(PublishedOdditiesTest::english).toList();
        assertTrue(sentences.stream().anyMatch(s -> s.contains("982.6 person") && s.contains("930 person")),
                sentences.toString());
        assertTrue(sentences.stream().anyMatch(s -> s.contains("485.5 MWh") && s.contains("513 MWh")),
                sentences.toString());
        assertEquals(Agreement.WITHIN_INPUT_ROUNDING, row("petrol per employee").agreement());
    }

    @Test
    void pelletsCountedAsOilAreCloseToDiesel() {
        EmissionSource petrol = fixture.source("petrol", Fixture.HEAT, "89", "MWh");
        petrol.setFactorKey("gasoline");
        EmissionSource pellets = fixture.source("pellets", Fixture.HEAT, "513", "MWh");
        pellets.setFactorKey("diesel");
        pellets.setBiogenicShare(BigDecimal.ONE);
        fixture.figure("scope 1", Fixture.SUM, "158", "tCO2e", ref("S", "petrol", "emission"),
                ref("S", "pellets", "emission"));

        ComparisonRow row = row("scope 1");

        assertEquals(Agreement.UNEXPLAINED, row.agreement());
        Explanation nearest = row.explanations().stream().filter(e -> e.code().equals("NEAREST_FACTOR")
                && english(e).contains("pellets")).findFirst().orElseThrow();
        assertTrue(english(nearest).contains("diesel") && english(nearest).contains("0.265"), english(nearest));
        assertFalse(nearest.reproduces());
    }

    @Test
    void refineryGasFollowsTheOtherCoalEquivalent() {
        Method coalEquivalent = Fixture.figure("coalEquivalent", "NCV / base", "kgce/kg",
                argument("NCV", "kJ/kg"), constant("base", "kJ/kgce", "29271"));
        fixture.quantification.with(coalEquivalent);
        fixture.figure("refinery gas", coalEquivalent, "1.5714", "kgce/kg", literal("NCV", "46055", "kJ/kg"));
        fixture.figure("raw coal", coalEquivalent, "0.7143", "kgce/kg", literal("NCV", "20908", "kJ/kg"));

        ComparisonRow row = row("refinery gas");

        assertEquals(Agreement.TO_PRINTED_DIGIT, row("raw coal").agreement());
        assertEquals(Agreement.EXPLAINED, row.agreement());
        assertEquals("OTHER_CONSTANT", best(row).code());
        assertTrue(english(best(row)).contains("29307"), english(best(row)));
        assertEquals(List.of("OTHER_CONSTANT"), row.explanations().stream().map(Explanation::code).distinct().toList(),
                "1.5714 also differs from 1.5734 in one digit, but a named cause fits");
    }

    @Test
    void roundedMolarRatioIsRecognised() {
        EmissionSource diesel = fixture.source("diesel", Fixture.FUEL, "1000.000", "t");
        diesel.setFactorKey("diesel");
        reported(diesel, "3098.72", "tCO2");

        ComparisonRow row = row("diesel");

        assertEquals("OTHER_CONSTANT", best(row).code());
        assertTrue(english(best(row)).contains("3.67"), english(best(row)));
    }

    @Test
    void laptopHeadlineNeedsAnotherMultiplier() {
        Method percentile = Fixture.figure("percentile", "mean + z * sd", "kgCO2e", argument("mean", "kgCO2e"),
                argument("z", "1"), argument("sd", "kgCO2e"));
        fixture.quantification.with(percentile);
        fixture.figure("95th percentile", percentile, "336", "kgCO2e", literal("mean", "257", "kgCO2e"),
                literal("z", "1.64", "1"), literal("sd", "46", "kgCO2e"));

        ComparisonRow row = row("95th percentile");

        assertEquals(Agreement.UNEXPLAINED, row.agreement());
        assertTrue(row.explanations().stream().map(PublishedOdditiesTest::english)
                .anyMatch(s -> s.contains("1.717")), row.explanations().toString());
    }

    @Test
    void percentagePrintedAsEighteenWasRoundedTwice() {
        Method increase = Fixture.figure("increase", "(A - B) / B", "1", argument("A", "tCO2e"),
                argument("B", "tCO2e"));
        fixture.quantification.with(increase);
        fixture.figure("CPA 0015", increase, "18.0", "%", literal("A", "270883", "tCO2e"),
                literal("B", "229718", "tCO2e"));
        fixture.figure("CPA 0016", increase, "12.5", "%", literal("A", "303228", "tCO2e"),
                literal("B", "269603", "tCO2e"));

        assertEquals("COARSE_ROUNDING", best(row("CPA 0015")).code());
        assertEquals(Agreement.TO_PRINTED_DIGIT, row("CPA 0016").agreement());
    }

    @Test
    void reductionIsCutOffNotRounded() {
        Method reduction = Fixture.figure("reduction", "G * EF", "tCO2", argument("G", "MWh"),
                argument("EF", "tCO2/MWh"));
        fixture.quantification.with(reduction);
        fixture.figure("Liangzhou", reduction, "63831", "tCO2", literal("G", "72668.000", "MWh"),
                literal("EF", "0.87840000", "tCO2/MWh"));

        assertEquals("TRUNCATED", best(row("Liangzhou")).code());
    }
}
