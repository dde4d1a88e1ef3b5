package org.hecha.quantification.internal.formula;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.hecha.quantification.internal.number.Exact;

/**
 * A formula's value with its partial derivatives, worked out exactly along the tree by the rules of differentiation. Of
 * MIN and MAX the part that gives the value counts, the first one where several do.
 *
 * @param value value of the formula
 * @param partials derivative by each symbol that the value depends on
 */
public record Derivative(Exact value, SortedMap<String, Exact> partials) {

    private static final Exact TWO = Exact.of(BigDecimal.valueOf(2));

    /**
     * Differentiates a formula at one place.
     *
     * @param values value of each symbol
     * @throws ArithmeticException where the formula has no value or no derivative, as a root at zero
     */
    public static Derivative of(Node formula, Function<String, Exact> values) {
        if (formula instanceof Node.Literal literal) {
            return new Derivative(literal.number(), new TreeMap<>());
        }
        if (formula instanceof Node.Reference reference) {
            return new Derivative(values.apply(reference.name()), new TreeMap<>(Map.of(reference.name(), Exact.ONE)));
        }
        if (formula instanceof Node.Binary binary) {
            return binary(binary.operator(), of(binary.left(), values), of(binary.right(), values));
        }
        if (formula instanceof Node.Negation negation) {
            Derivative of = of(negation.of(), values);
            return of.chain(of.value.negated(), Exact.ONE.negated());
        }
        if (formula instanceof Node.Power power) {
            return power(of(power.base(), values), power.exponent());
        }
        if (formula instanceof Node.Converted converted) {
            Derivative of = of(converted.of(), values);
            return of.chain(of.value.times(converted.factor()), converted.factor());
        }
        return call((Node.Call) formula, values);
    }

    private static Derivative binary(Node.Operator operator, Derivative a, Derivative b) {
        return switch (operator) {
            case PLUS -> new Derivative(a.value.plus(b.value), sum(a.partials, b.partials));
            case MINUS -> new Derivative(a.value.minus(b.value), sum(a.partials, scaled(b.partials, Exact::negated)));
            case TIMES -> new Derivative(a.value.times(b.value),
                    sum(scaled(a.partials, b.value::times), scaled(b.partials, a.value::times)));
            case OVER -> {
                Exact quotient = a.value.over(b.value);
                Exact byBelow = quotient.over(b.value).negated();
                yield new Derivative(quotient,
                        sum(scaled(a.partials, p -> p.over(b.value)), scaled(b.partials, byBelow::times)));
            }
        };
    }

    private static Derivative power(Derivative base, int exponent) {
        Exact outer = exponent == 0 ? Exact.ZERO
                : base.value.power(exponent - 1).times(Exact.of(BigDecimal.valueOf(exponent)));
        return base.chain(base.value.power(exponent), outer);
    }

    private static Derivative call(Node.Call call, Function<String, Exact> values) {
        Derivative chosen = of(call.parts().get(0), values);
        if (call.operation() == Node.Operation.SQRT) {
            Exact root = chosen.value.squareRoot();
            return chosen.partials.isEmpty() ? new Derivative(root, chosen.partials)
                    : chosen.chain(root, Exact.ONE.over(TWO.times(root)));
        }
        for (Node part : call.parts().subList(1, call.parts().size())) {
            Derivative other = of(part, values);
            int order = other.value.compareTo(chosen.value);
            if (call.operation() == Node.Operation.MIN ? order < 0 : order > 0) {
                chosen = other;
            }
        }
        return chosen;
    }

    /** The chain rule. @param outer derivative of the outer function */
    private Derivative chain(Exact result, Exact outer) {
        return new Derivative(result, scaled(partials, outer::times));
    }

    private static SortedMap<String, Exact> scaled(Map<String, Exact> partials, UnaryOperator<Exact> by) {
        SortedMap<String, Exact> scaled = new TreeMap<>();
        partials.forEach((symbol, partial) -> scaled.put(symbol, by.apply(partial)));
        return scaled;
    }

    private static SortedMap<String, Exact> sum(SortedMap<String, Exact> some, SortedMap<String, Exact> others) {
        SortedMap<String, Exact> sum = new TreeMap<>(some);
        others.forEach((symbol, partial) -> sum.merge(symbol, partial, Exact::plus));
        return sum;
    }
}
