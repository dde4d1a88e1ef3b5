package org.hecha.quantification.internal.calculation;

import static org.hecha.quantification.internal.Inventories.engagement;
import static org.hecha.quantification.internal.Inventories.figure;
import static org.hecha.quantification.internal.Inventories.inventory;
import static org.hecha.quantification.internal.Inventories.literal;
import static org.hecha.quantification.internal.Inventories.parameter;
import static org.hecha.quantification.internal.Inventories.reference;
import static org.hecha.quantification.internal.Inventories.removal;
import static org.hecha.quantification.internal.Inventories.reported;
import static org.hecha.quantification.internal.Inventories.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.FigureResult;
import org.hecha.standard.calculation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FiguresTest {

    private static final String ENERGY = TestStandards.SUM.replace("T.total", "T.energy").replace("tCO2e", "MWh");
    private static final String MASS = TestStandards.SUM.replace("T.total", "T.mass").replace("tCO2e", "tCO2");

    private final QuantificationService service = QuantificationService.of(TestStandards.all(),
            new Fixture("U").methods(ENERGY, MASS));
    private final Inventory inventory = inventory();

    FiguresTest() {
        EmissionSource power = source("power", "T.power", "14607.12", "MWh");
        parameter(power, "EF", "0.6101", "tCO2/MWh", ProvenanceKind.MEASURED);
        power.setReported(reported("8711.8", "tCO2e"));
        EmissionSource product = source("product", "T.product", "3", "t");
        parameter(product, "EF", "0.5", "tCO2/t", ProvenanceKind.MEASURED);
        EmissionSource broken = source("broken", "T.power");
        EmissionSource none = source("none", "T.power");
        none.setStatus(SourceStatus.NOT_APPLICABLE);
        EmissionSource missing = source("missing", "T.power");
        missing.setStatus(SourceStatus.MISSING);
        inventory.getSources().addAll(List.of(power, product, broken, none, missing));
        inventory.getRemovals().add(removal("trees", "0.69", "tCO2e"));
    }

    private FigureResult result(ReportedFigure... figures) {
        inventory.getFigures().addAll(List.of(figures));
        Calculation calculation = service.calculate(engagement(), inventory, Basis.AS_STATED);
        return calculation.figure(figures[0].getId()).orElseThrow();
    }

    private String value(String unit, FigureArgument... arguments) {
        FigureResult result = result(figure("f", "T.total", unit, arguments));
        assertEquals(List.of(), result.problems());
        return result.value().orElseThrow().stripTrailingZeros().toPlainString();
    }

    @Test
    void sumsLiteralsAndReferencesWithTheirSigns() {
        assertEquals("8927.183912", value("tCO2e", literal("E", "16.07", "tCO2e"),
                reference("E", 1, "power", "emission"), reference("E", -1, "trees", "quantity")));
    }

    @ParameterizedTest
    @CsvSource({ "power,emission,8911.803912", "power,,8911.803912", "power,reported,8711.8", "product,emission,-1.5",
        "none,emission,0", "trees,,0.69" })
    void refersToNumbersOfTheInventory(String id, String aspect, String expected) {
        assertEquals(expected, value("tCO2e", reference("E", 1, id, aspect)));
    }

    @Test
    void refersToQuantitiesAndMasses() {
        FigureResult energy = result(figure("e", "T.energy", "GWh", reference("E", 1, "power", "quantity")));
        assertEquals("14.60712", energy.value().orElseThrow().stripTrailingZeros().toPlainString());
        assertEquals("GWh", energy.unit());
        FigureResult mass = result(figure("m", "T.mass", "tCO2", reference("E", 1, "product", "emission")));
        assertEquals("-1.5", mass.value().orElseThrow().toPlainString());
    }

    @Test
    void figuresReferToFiguresInAnyOrderExactly() {
        ReportedFigure intensity = figure("i", "T.intensity", "tCO2e/person", reference("E", 1, "sum", ""),
                literal("P", "3", "person"));
        ReportedFigure back = figure("b", "T.intensity", "tCO2e/person", reference("E", 3, "i2", ""), literal("P", "1", "person"));
        ReportedFigure sum = figure("sum", "T.total", null, literal("E", "10", "tCO2e"));
        sum.setValue(new BigDecimal("12"));
        FigureResult result = result(intensity, back, sum);
        assertEquals("3.333333333333333333333333333333333", result.value().orElseThrow().toPlainString());
        assertEquals("tCO2e", service.calculate(engagement(), inventory, Basis.AS_STATED).figure("sum").orElseThrow().unit());
        FigureResult printed = result(figure("p", "T.total", "kgCO2e", reference("E", 1, "sum", "reported")));
        assertEquals(0, new BigDecimal(12000).compareTo(printed.value().orElseThrow()));
    }

    @Test
    void theTraceNamesWhatWasSummed() {
        FigureResult result = result(figure("f", "T.total", "tCO2e", reference("E", 1, "power", "emission"),
                reference("E", -1, "product", "emission")));
        var term = result.trace().orElseThrow().terms().get(0);
        assertEquals("8913.303912", term.value().toPlainString());
        assertEquals("name of power − name of product", term.origin().entry());
        assertEquals("sum of 2 values: 8911.803912 tCO2e + 1.5 tCO2e", term.origin().note().en());
    }

    private void refused(String code, String words, ReportedFigure... figures) {
        FigureResult result = result(figures);
        assertTrue(result.value().isEmpty() && result.trace().isEmpty());
        Problem problem = result.problems().get(0);
        assertEquals(code, problem.code());
        assertTrue(problem.blocking());
        assertEquals(figures[0].getId(), problem.subjectId());
        String sentence = problem.message().in(Locale.ENGLISH);
        assertTrue(sentence.contains(words) && sentence.contains(figures[0].getLabel()), sentence);
    }

    @Test
    void saysWhatIsWrong() {
        refused("ARGUMENT_MISSING", "for E", figure("a1", "T.total", "tCO2e"));
        refused("METHOD_NOT_INSTALLED", "standard V", figure("a2", "V.total", "tCO2e"));
        refused("METHOD_OF_OTHER_KIND", "T.power", figure("a3", "T.power", "tCO2e"));
        refused("UNIT_DOES_NOT_FIT", "MWh", figure("a4", "T.total", "tCO2e", literal("E", "1", "MWh")));
        refused("UNIT_DOES_NOT_FIT", "GJ", figure("a5", "T.total", "GJ", literal("E", "1", "tCO2e")));
        refused("REFERENCE_UNKNOWN", "refers to zz", figure("a6", "T.total", "tCO2e", reference("E", 1, "zz", "")));
        refused("REFERENCE_ASPECT_UNKNOWN", "emission, biogenic", figure("a7", "T.total", "tCO2e", reference("E", 1, "power", "x")));
        refused("REFERENCE_ASPECT_UNKNOWN", "quantity", figure("a8", "T.total", "tCO2e", reference("E", 1, "trees", "reported")));
        refused("REFERENCE_WITHOUT_NUMBER", "name of broken", figure("a9", "T.total", "tCO2e", reference("E", 1, "broken", "emission")));
        refused("REFERENCE_WITHOUT_NUMBER", "name of missing", figure("b1", "T.total", "tCO2e", reference("E", 1, "missing", "emission")));
        refused("REFERENCE_WITHOUT_NUMBER", "name of product", figure("b2", "T.total", "tCO2e", reference("E", 1, "product", "reported")));
        refused("DIVISION_BY_ZERO", "E / P", figure("b3", "T.intensity", "tCO2e/person", literal("E", "1", "tCO2e"), literal("P", "0", "person")));
        FigureArgument empty = literal("E", "1", "tCO2e");
        empty.setValue(null);
        refused("ARGUMENT_INCOMPLETE", "E", figure("b4", "T.total", "tCO2e", empty));
        FigureResult quantity = result(figure("b5", "T.energy", "MWh", reference("E", 1, "broken", "quantity")));
        assertEquals("NO_ACTIVITY_DATA", quantity.problems().get(0).code());
        assertEquals("b5", quantity.problems().get(0).subjectId());
    }

    @Test
    void aCircleIsFoundAndNamed() {
        ReportedFigure one = figure("one", "T.total", "tCO2e", reference("E", 1, "two", ""));
        ReportedFigure two = figure("two", "T.total", "tCO2e", reference("E", 1, "three", ""));
        ReportedFigure three = figure("three", "T.total", "tCO2e", reference("E", 1, "one", ""));
        inventory.getFigures().addAll(List.of(one, two, three));
        Calculation calculation = service.calculate(engagement(), inventory, Basis.AS_STATED);
        assertTrue(calculation.figures().stream().allMatch(f -> f.value().isEmpty()));
        assertTrue(calculation.problems().stream().filter(p -> p.code().equals("REFERENCE_IN_CIRCLE")).findFirst().orElseThrow()
                .message().in(Locale.ENGLISH).contains("label of one → label of two → label of three → label of one"));
        refused("REFERENCE_IN_CIRCLE", "label of self → label of self", figure("self", "T.total", "tCO2e", reference("E", 1, "self", "")));
    }
}
