package org.hecha.quantification.internal.calculation;

import static org.hecha.quantification.internal.Inventories.engagement;
import static org.hecha.quantification.internal.Inventories.inventory;
import static org.hecha.quantification.internal.Inventories.parameter;
import static org.hecha.quantification.internal.Inventories.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BasisTest {

    private final QuantificationService service = QuantificationService.of(TestStandards.all());
    private final Engagement engagement = engagement();

    private Calculation byCriteria(EmissionSource source) {
        return service.calculate(engagement, inventory(source), Basis.BY_CRITERIA);
    }

    private static EmissionSource power(ProvenanceKind kind) {
        EmissionSource power = source("a", "T.power", "10", "MWh");
        parameter(power, "EF", "0.6101", "tCO2/MWh", kind);
        return power;
    }

    @ParameterizedTest
    @CsvSource({ "OPERATOR,6.0960", "UNSTATED,6.0960", "ASSUMED,6.0960", "MEASURED,6.1010", "SUPPLIER,6.1010",
        "DEFAULT_TABLE,6.1010" })
    void onlyMeasuredSuppliedAndPublishedValuesStay(ProvenanceKind kind, String expected) {
        assertEquals(expected, byCriteria(power(kind)).totals().total().toPlainString());
        assertEquals("6.1010", service.calculate(engagement, inventory(power(kind)), Basis.AS_STATED).totals().total()
                .toPlainString());
        assertEquals(Basis.BY_CRITERIA, byCriteria(power(kind)).basis());
    }

    @Test
    void aValueWithoutOriginGivesWay() {
        EmissionSource power = power(ProvenanceKind.MEASURED);
        power.getParameters().get(0).setProvenance(null);
        assertEquals("6.0960", byCriteria(power).totals().total().toPlainString());
    }

    @Test
    void aStatedValueIsKeptWhereNothingIsPublishedAndThatIsSaid() {
        EmissionSource product = source("a", "T.product", "2", "t");
        parameter(product, "EF", "0.5", "tCO2/t", ProvenanceKind.OPERATOR);
        Calculation calculation = byCriteria(product);
        assertEquals("-1.0", calculation.totals().total().toPlainString());
        assertEquals(List.of("STATED_VALUE_KEPT"), calculation.problems().stream().map(Problem::code).toList());
        assertTrue(calculation.problems().stream().noneMatch(Problem::blocking));
        EmissionSource coal = source("a", "T.fuel", "1", "t");
        coal.setFactorKey("coal");
        parameter(coal, "NCV", "20", "GJ/t", ProvenanceKind.OPERATOR);
        parameter(coal, "CC", "0.03", "tC/GJ", ProvenanceKind.OPERATOR);
        parameter(coal, "OF", "1", "1", ProvenanceKind.OPERATOR);
        assertEquals("2.2", byCriteria(coal).totals().total().stripTrailingZeros().toPlainString());
        String sentence = byCriteria(coal).problems().get(0).message().in(Locale.ENGLISH);
        assertTrue(sentence.contains("NCV") && sentence.contains("20 GJ/t") && sentence.contains("no row coal"), sentence);
    }

    @Test
    void aChoiceThatCannotBeMetLeavesNoResult() {
        engagement.setElectricityYear(2019);
        Calculation calculation = byCriteria(power(ProvenanceKind.OPERATOR));
        assertEquals(List.of("YEAR_NOT_IN_TABLE"), calculation.problems().stream().map(Problem::code).toList());
        assertTrue(calculation.line("a").orElseThrow().mass().isEmpty());
        assertEquals(0, calculation.totals().total().signum());
        assertTrue(calculation.totals().byCategory().isEmpty());
    }
}
