package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.calculation.FigureResult;
import org.hecha.standard.calculation.LineResult;

/** A case that a test's comment works out by hand, put to the installed engine and the installed tables. */
final class HandCase {

    private final InstalledMethods installed = new InstalledMethods();

    HandCase() {
        installed.engagement().setGwpSet("AR5");
        installed.engagement().setFuelTableId("GBT32151.34-2024-C1");
        installed.engagement().setElectricitySeries("CN-NATIONAL-EXCL");
    }

    InstalledMethods installed() {
        return installed;
    }

    /** Takes an edition of a standard into the criteria of the engagement, in the place of any other. */
    HandCase under(String standard, String edition) {
        Criterion criterion = EngagementFactory.eINSTANCE.createCriterion();
        criterion.setStandardId(standard);
        criterion.setEdition(edition);
        installed.engagement().getCriteria().clear();
        installed.engagement().getCriteria().add(criterion);
        return this;
    }

    /** A source of the method's own category. */
    EmissionSource source(String method, String factorKey, String quantity, String unit) {
        return new TriedSource(installed, method, factorKey).amount("", quantity, unit).source();
    }

    /** A source of several streams. @param records of activity data, each {@code SYMBOL quantity unit} */
    EmissionSource streams(String method, String... records) {
        TriedSource source = new TriedSource(installed, method, "");
        for (String record : records) {
            String[] part = record.split(" ", 3);
            source.amount(part[0], part[1], part[2]);
        }
        return source.source();
    }

    /** A figure. @param arguments each {@code SYMBOL value unit}; several of one symbol are added */
    ReportedFigure figure(String method, String... arguments) {
        ReportedFigure figure = InventoryFactory.eINSTANCE.createReportedFigure();
        figure.setId("figure-" + installed.inventory().getFigures().size());
        figure.setLabel(method);
        figure.setMethodId(method);
        for (String argument : arguments) {
            String[] part = argument.split(" ", 3);
            FigureArgument literal = argument(figure, part[0]);
            literal.setValue(new BigDecimal(part[1]));
            literal.setUnit(part[2]);
        }
        installed.inventory().getFigures().add(figure);
        return figure;
    }

    /** Lets a symbol of a figure refer to another number of the inventory. */
    static void refer(ReportedFigure figure, String symbol, String id) {
        argument(figure, symbol).setRefId(id);
    }

    private static FigureArgument argument(ReportedFigure figure, String symbol) {
        FigureArgument argument = InventoryFactory.eINSTANCE.createFigureArgument();
        argument.setSymbol(symbol);
        argument.setSign(1);
        figure.getArguments().add(argument);
        return argument;
    }

    /** The mass of the gas, positive also where it is deducted, to the digits worked out by hand. */
    void comesTo(String byHand, EmissionSource source) {
        BigDecimal expected = new BigDecimal(byHand);
        assertEquals(expected, installed.mass(source).setScale(expected.scale(), RoundingMode.HALF_UP));
    }

    void comesTo(String byHand, ReportedFigure figure) {
        BigDecimal expected = new BigDecimal(byHand);
        FigureResult result = installed.calculate().figures().stream()
                .filter(one -> one.figureId().equals(figure.getId())).findFirst().orElseThrow();
        BigDecimal value = result.value()
                .orElseThrow(() -> new AssertionError(InstalledMethods.sentences(result.problems())));
        assertEquals(expected, value.setScale(expected.scale(), RoundingMode.HALF_UP));
    }

    /** What a source adds to the total, in tCO2e. */
    void counts(String byHand, EmissionSource source) {
        BigDecimal expected = new BigDecimal(byHand);
        assertEquals(expected, line(source).co2e().setScale(expected.scale(), RoundingMode.HALF_UP));
    }

    /** There is no result, and a problem of this code says why with these words. */
    void refused(EmissionSource source, String code, String... words) {
        LineResult line = line(source);
        assertTrue(line.mass().isEmpty(), () -> "a result of " + line.mass().orElseThrow());
        says(line, code, words);
    }

    /** There is a result, and a remark of this code with it. */
    void remarked(EmissionSource source, String code, String... words) {
        LineResult line = line(source);
        assertTrue(line.mass().isPresent(), () -> InstalledMethods.sentences(line));
        says(line, code, words);
    }

    private static void says(LineResult line, String code, String... words) {
        String sentences = InstalledMethods.sentences(line);
        assertTrue(sentences.contains(code), sentences);
        for (String word : words) {
            assertTrue(sentences.contains(word), sentences);
        }
    }

    /** The edition by which a source is calculated. */
    String edition(EmissionSource source) {
        return line(source).trace().orElseThrow().method().edition();
    }

    LineResult line(EmissionSource source) {
        return installed.calculate().line(source.getId()).orElseThrow();
    }
}
