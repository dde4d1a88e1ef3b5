package org.hecha.quantification.internal.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.Rubbish;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.quantification.internal.unit.KnownUnit;
import org.hecha.quantification.internal.unit.UnitCatalogue;
import org.hecha.quantification.internal.unit.UnitDeclarations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaTest {

    private static UnitCatalogue units;

    @BeforeAll
    static void readUnits() throws Exception {
        UnitDeclarations declarations = new UnitDeclarations();
        try (InputStream in = FormulaTest.class.getResourceAsStream("/data/units.json")) {
            declarations.read(in, "units.json");
        }
        units = declarations.catalogue();
    }

    private static final Map<String, String> VALUES = Map.of("a", "7", "b", "3", "c", "2", "E", "5", "PI", "11", "MIN", "13",
            "碳", "17", "AD", "19");

    private static BigDecimal value(String formula) throws Refusal {
        return FormulaParser.parse(formula).value(name -> Exact.parse(VALUES.get(name))).decimal();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "a-b-c|2", "a-(b-c)|6", "a+b*c|13", "(a+b)*c|20", "a/c*c|7", "a*b/c|10.5", "-c^2|-4",
        "(-c)^2|4", "c^(-1)|0.5", "c^b^1|x", "2^3^2|x", "E*PI|55", "MIN*2|26", "MIN(a,b)+MIN|16", "MAX(a,b,c)|7", "max(a,b)|7",
        "SQRT(c*c*a*a)|14", "碳*2|34", "a/b*b|7", "+a|7", "1e2*c|200", "a - -b|10", "AD/19|1", "0.1+0.2|0.3" })
    void calculates(String formula, String expected) throws Refusal {
        if (expected.equals("x")) {
            assertThrows(Refusal.class, () -> FormulaParser.parse(formula));
        } else {
            assertEquals(0, new BigDecimal(expected).compareTo(value(formula)), () -> formula);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "a b", "a +", "(a", "a)", "2x", "a==b", "a&&b", "IF(a,b,c)", "SIN(a)", "RANDOM()", "a%b", "\"s\"",
        "a[0]", "a.b", "a^b", "a^1.5", "a^99", "0x10", "MIN()", "SQRT(a,b)", "1e999999999", "a;b", "!a", "a!" })
    void refusesWhatFormulasMayNotUse(String formula) {
        Refusal refusal = assertThrows(Refusal.class, () -> FormulaParser.parse(formula));
        assertTrue(refusal.in(Locale.CHINESE).length() > 5);
    }

    private static Exact checked(String formula, String result, String... symbols) throws Refusal {
        Map<String, KnownUnit> known = new HashMap<>();
        for (String symbol : symbols) {
            String[] parts = symbol.split(":");
            known.put(parts[0], units.find(parts[1]).orElseThrow());
        }
        Node node = UnitCheck.check(FormulaParser.parse(formula), known, units.find(result).orElseThrow());
        return node.value(name -> Exact.parse("6"));
    }

    @Test
    void convertsWhereUnitsOfOneKindMeet() throws Refusal {
        assertEquals(Exact.parse("6.006"), checked("x + y", "t", "x:t", "y:kg"));
        assertEquals(Exact.parse("-5.994"), checked("y - x", "t", "x:t", "y:kg"));
        assertEquals(Exact.parse("0.006"), checked("MIN(x, y)", "t", "x:t", "y:kg"));
        assertEquals(Exact.parse("0.036"), checked("m * h", "GJ", "m:t", "h:kJ/kg"));
        assertEquals(Exact.parse("0.36"), checked("x * p", "t", "x:t", "p:%"));
        assertEquals(Exact.parse("36000"), checked("x * x", "kg*t", "x:t"));
        assertEquals(Exact.parse("6"), checked("SQRT(x*x)", "t", "x:t"));
        assertEquals(Exact.parse("6000"), checked("SQRT(x^2)", "kg", "x:t"));
        assertEquals(Exact.parse("12"), checked("SQRT(a^2 + 3*b^2)", "1", "a:1", "b:1"));
    }

    @Test
    void acceptsTheChainOfTheFuelFormula() throws Refusal {
        assertEquals(Exact.parse("6").power(5), checked("FC*NCV*CC*OF*k", "tCO2", "FC:10^4 Nm3", "NCV:GJ/10^4 Nm3",
                "CC:tC/GJ", "OF:1", "k:tCO2/tC"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "x*y|tCO2|x:t|y:tC/t|tCO2", "x+y|t|x:t|y:GJ|added", "x*z|t|x:t|y:1|z",
        "x|t|x:t|y:t|y", "x/y|GJ|x:GJ|y:t|GJ", "MAX(x,y)|t|x:t|y:1|compared", "SQRT(x)*y|t|x:t|y:1|root",
        "x*y|t|x:Nm3|y:t/m3|t", "x^2*y|t|x:t|y:1|t", "x+1|t|x:t|y:t|added" })
    void refusesUnitsThatDoNotWorkOut(String formula, String result, String x, String y, String named) {
        Refusal refusal = assertThrows(Refusal.class, () -> checked(formula, result, x, y));
        assertTrue(refusal.in(Locale.ENGLISH).contains(named), refusal.in(Locale.ENGLISH));
    }

    private static boolean isFormula(String text) {
        try {
            FormulaParser.parse(text);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    @Test
    void rubbishIsRefusedAndNothingElse() {
        long refused = Rubbish.of(9, List.of("a", "1", "2.5", "+", "-", "*", "/", "^", "(", ")", ",", "MIN", "SQRT", "\"", "'",
                " ", ".", "e", "=", "[", "]", "碳")).filter(text -> !isFormula(text)).count();
        assertTrue(refused > 10_000 && refused < 20_000, String.valueOf(refused));
        assertThrows(Refusal.class, () -> FormulaParser.parse("-".repeat(100_000) + "a"));
        assertThrows(Refusal.class, () -> FormulaParser.parse("(".repeat(100_000) + "a" + ")".repeat(100_000)));
    }
}
