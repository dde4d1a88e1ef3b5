package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;

/** One source put together step by step and calculated by the installed engine. */
final class TriedSource {

    private final InstalledMethods works;
    private final EmissionSource source;

    /** A source of {@code method} without any record; {@code factorKey} may be empty. */
    TriedSource(InstalledMethods works, String method, String factorKey) {
        this.works = works;
        source = InventoryFactory.eINSTANCE.createEmissionSource();
        source.setId("tried-" + works.inventory().getSources().size());
        source.setName(method + ' ' + factorKey);
        source.setMethodId(method);
        source.setFactorKey(factorKey);
        works.inventory().getSources().add(source);
    }

    EmissionSource source() {
        return source;
    }

    TriedSource edition(String edition) {
        source.setMethodEdition(edition);
        return this;
    }

    /** A record of activity data. @param symbol symbol it names, or empty */
    TriedSource amount(String symbol, String quantity, String unit) {
        ActivityData row = InventoryFactory.eINSTANCE.createActivityData();
        row.setId(source.getId() + "-row-" + source.getActivityData().size());
        row.setSymbol(symbol);
        row.setQuantity(new BigDecimal(quantity));
        row.setUnit(unit);
        source.getActivityData().add(row);
        return this;
    }

    TriedSource state(String symbol, String value, String unit) {
        InstalledMethods.state(source, symbol, value, unit);
        return this;
    }

    /** The verifier accepts the unconfirmed default of a symbol. */
    TriedSource accept(String symbol) {
        InstalledMethods.accept(source, symbol);
        return this;
    }

    LineResult line() {
        return works.calculate().line(source.getId()).orElseThrow();
    }

    /** The declaration that was applied. */
    Method applied() {
        return line().trace().orElseThrow(() -> new AssertionError(sentences())).method();
    }

    /** Mass of the gas, rounded to the digits of {@code expected}. */
    void gives(String expected) {
        LineResult line = line();
        BigDecimal mass = line.mass().orElseThrow(() -> new AssertionError(InstalledMethods.sentences(line)));
        BigDecimal wanted = new BigDecimal(expected);
        assertEquals(wanted, mass.setScale(wanted.scale(), RoundingMode.HALF_UP), source.getName());
    }

    /** There is no result, and the first problem says why. */
    void isRefused(String code, String... words) {
        LineResult line = line();
        assertTrue(line.mass().isEmpty(), source.getName() + " has the result " + line.mass());
        assertEquals(code, line.problems().get(0).code(), sentences());
        for (String word : words) {
            assertTrue(sentences().contains(word), sentences());
        }
    }

    /** Codes of the problems, in their order. */
    List<String> codes() {
        return line().problems().stream().map(Problem::code).toList();
    }

    private String sentences() {
        return InstalledMethods.sentences(line());
    }
}
