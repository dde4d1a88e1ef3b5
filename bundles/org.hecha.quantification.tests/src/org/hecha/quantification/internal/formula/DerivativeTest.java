package org.hecha.quantification.internal.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Map;

import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.number.Exact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DerivativeTest {

    /** At a = 3, b = 4, c = 0.5. */
    private static final Map<String, Exact> PLACE = Map.of("a", exact("3"), "b", exact("4"), "c", exact("0.5"));

    private static Exact exact(String text) {
        return Exact.of(new BigDecimal(text));
    }

    private static Derivative derivative(String formula) throws Refusal {
        return Derivative.of(FormulaParser.parse(formula), PLACE::get);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        // product rule: d(abc)/da = bc
        "a * b * c; 6; a; 2",
        "a * b * c; 6; b; 1.5",
        "a + b - c; 6.5; a; 1",
        "a + b - c; 6.5; c; -1",
        // a(1 - c): by a 1 - c, by c -a
        "a * (1 - c); 1.5; a; 0.5",
        "a * (1 - c); 1.5; c; -3",
        // d(a/b)/db = -a/b^2 = -3/16; d/da = 1/4
        "a / b; 0.75; b; -0.1875",
        "a / b; 0.75; a; 0.25",
        // d(b^3)/db = 3 b^2; d(b^-2)/db = -2 b^-3 = -2/64
        "b ^ 3; 64; b; 48",
        "b ^ (-2); 0.0625; b; -0.03125",
        // (ab)^2: 2(ab)b = 96
        "(a * b) ^ 2; 144; a; 96",
        "-a; -3; a; -1",
        // d(sqrt b)/db = 1/(2*2)
        "SQRT(b); 2; b; 0.25",
        "MIN(a, b); 3; a; 1",
        "MAX(a, b, c); 4; b; 1",
        "a * a; 9; a; 6" })
    void followsTheRulesOfDifferentiation(String formula, String value, String symbol, String partial)
            throws Refusal {
        Derivative derivative = derivative(formula);
        assertEquals(exact(value), derivative.value());
        assertEquals(exact(partial), derivative.partials().get(symbol));
    }

    @Test
    void whatAFormulaDoesNotDependOnHasNoDerivative() throws Refusal {
        assertEquals(Map.of("a", Exact.ONE), derivative("MIN(a, b) + 2").partials());
        assertEquals(Map.of(), derivative("SQRT(0) + 2").partials());
    }

    @Test
    void aRootAtZeroHasNone() throws Refusal {
        Node formula = FormulaParser.parse("SQRT(a)");
        assertThrows(ArithmeticException.class, () -> Derivative.of(formula, any -> Exact.ZERO));
    }
}
