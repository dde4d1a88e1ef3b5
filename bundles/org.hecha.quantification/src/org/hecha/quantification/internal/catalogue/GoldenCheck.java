package org.hecha.quantification.internal.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeSet;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.JsonEntry;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.GoldenCase;
import org.hecha.standard.Symbol;

/** Tries a method on the worked cases it brings along; a method that misses one of them is not taken. */
final class GoldenCheck {

    private static final Messages MESSAGES = Messages.of(JsonEntry.class);

    private GoldenCheck() {
    }

    static void run(CompiledMethod compiled, String where) throws Refusal {
        if (compiled.method().goldenCases().isEmpty()) {
            throw new Refusal(MESSAGES.text("goldenNone", where));
        }
        for (GoldenCase goldenCase : compiled.method().goldenCases()) {
            run(compiled, goldenCase, where);
        }
    }

    private static void run(CompiledMethod compiled, GoldenCase goldenCase, String where) throws Refusal {
        Map<String, BigDecimal> inputs = goldenCase.inputs();
        for (Symbol symbol : compiled.method().symbols()) {
            if (symbol.role() != Symbol.Role.CONSTANT && !inputs.containsKey(symbol.name())) {
                throw new Refusal(MESSAGES.text("goldenInputMissing", where, goldenCase.name(), symbol.name()));
            }
        }
        for (String name : new TreeSet<>(inputs.keySet())) {
            if (compiled.method().symbol(name).filter(s -> s.role() != Symbol.Role.CONSTANT).isEmpty()) {
                throw new Refusal(MESSAGES.text("goldenInputUnknown", where, goldenCase.name(), name));
            }
        }
        BigDecimal expected = goldenCase.expected();
        BigDecimal got = result(compiled, goldenCase, where);
        if (got.setScale(expected.scale(), RoundingMode.HALF_UP).compareTo(expected) != 0) {
            throw new Refusal(MESSAGES.text("goldenMissed", where, goldenCase.name(), expected, got));
        }
    }

    private static BigDecimal result(CompiledMethod compiled, GoldenCase goldenCase, String where) throws Refusal {
        try {
            return compiled.calculate(name -> Exact.of(goldenCase.inputs().get(name))).decimal();
        } catch (ArithmeticException e) {
            throw new Refusal(MESSAGES.text("goldenArithmetic", where, goldenCase.name()), e);
        }
    }
}
