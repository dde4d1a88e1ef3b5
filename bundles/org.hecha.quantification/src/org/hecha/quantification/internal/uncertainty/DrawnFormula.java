package org.hecha.quantification.internal.uncertainty;

import java.util.Arrays;
import java.util.Map;

import org.hecha.quantification.internal.formula.Node;

/** Evaluates a formula for a block of draws at once, in doubles. Draws never share an array with what they came from. */
final class DrawnFormula {

    private DrawnFormula() {
    }

    /** @param values draws of each symbol, all of one length @param length that length */
    static double[] value(Node formula, Map<String, double[]> values, int length) {
        if (formula instanceof Node.Literal literal) {
            return constant(literal.number().decimal().doubleValue(), length);
        }
        if (formula instanceof Node.Reference reference) {
            return values.get(reference.name()).clone();
        }
        if (formula instanceof Node.Call call && call.operation() != Node.Operation.SQRT) {
            return extreme(call, values, length);
        }
        double[] draws = value(formula.parts().get(0), values, length);
        if (formula instanceof Node.Binary binary) {
            combine(binary.operator(), draws, value(binary.right(), values, length));
            return draws;
        }
        double factor = formula instanceof Node.Converted converted ? converted.factor().decimal().doubleValue() : 1;
        for (int i = 0; i < length; i++) {
            draws[i] = unary(formula, draws[i], factor);
        }
        return draws;
    }

    private static double[] constant(double number, int length) {
        double[] draws = new double[length];
        Arrays.fill(draws, number);
        return draws;
    }

    private static double unary(Node formula, double draw, double factor) {
        if (formula instanceof Node.Converted) {
            return draw * factor;
        }
        if (formula instanceof Node.Negation) {
            return -draw;
        }
        return formula instanceof Node.Power power ? power(draw, power.exponent()) : StrictMath.sqrt(draw);
    }

    /** Multiplied out: a library's power may differ in the last bit from machine to machine. */
    private static double power(double base, int exponent) {
        double power = 1;
        for (int i = 0; i < Math.abs(exponent); i++) {
            power *= base;
        }
        return exponent < 0 ? 1 / power : power;
    }

    private static double[] extreme(Node.Call call, Map<String, double[]> values, int length) {
        double[] draws = value(call.parts().get(0), values, length);
        for (Node part : call.parts().subList(1, call.parts().size())) {
            double[] others = value(part, values, length);
            for (int i = 0; i < length; i++) {
                draws[i] = call.operation() == Node.Operation.MIN ? Math.min(draws[i], others[i])
                        : Math.max(draws[i], others[i]);
            }
        }
        return draws;
    }

    private static void combine(Node.Operator operator, double[] draws, double[] others) {
        for (int i = 0; i < draws.length; i++) {
            draws[i] = switch (operator) {
                case PLUS -> draws[i] + others[i];
                case MINUS -> draws[i] - others[i];
                case TIMES -> draws[i] * others[i];
                case OVER -> draws[i] / others[i];
            };
        }
    }
}
