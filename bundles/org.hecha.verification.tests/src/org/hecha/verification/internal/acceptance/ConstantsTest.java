package org.hecha.verification.internal.acceptance;

import static org.hecha.verification.testkit.Fixture.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;

/** A constant of an unconfirmed formula is part of the formula; nobody is asked to accept it. */
class ConstantsTest {

    private static final Symbol WARMING = new Symbol("GWP", Text.NONE, Symbol.Role.CONSTANT, "1", java.util.Optional.empty(),
            java.util.Optional.of("@gwp"), java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.empty(),
            java.util.Optional.empty());

    @Test
    void constantsOfTheFormulaAreNoValuesButAWarmingPotentialIs() {
        Method method = Fixture.emission("weld", "m * k", 1, activity("m", "t"), Fixture.constant("k", "1", "3.667"));
        Trace trace = new Trace(method, List.of(term(method.symbol("m").orElseThrow()), term(method.symbol("k").orElseThrow()),
                term(WARMING)), BigDecimal.ONE, "t");
        assertEquals(List.of("m", "GWP"), trace.values().stream().map(term -> term.symbol().name()).toList());
    }

    private static Term term(Symbol symbol) {
        return new Term(symbol, BigDecimal.ONE, BigDecimal.ONE, symbol.unit(), new Origin(ProvenanceKind.DEFAULT_TABLE, "x", "2025", "",
                Standing.UNCONFIRMED, Text.NONE, List.of()));
    }
}
