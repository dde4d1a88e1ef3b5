package org.hecha.quantification.internal.trace;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hecha.quantification.internal.formula.Node;

/** Writes a formula on one line, with no more parentheses than it needs. */
public final class Infix {

    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int SIGN = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    private final Function<String, String> operands;

    /** @param operands what is written for a symbol: its name, or its value with the unit */
    public Infix(Function<String, String> operands) {
        this.operands = operands;
    }

    /** The whole formula. */
    public String write(Node node) {
        if (node instanceof Node.Literal literal) {
            return literal.number().toString();
        }
        if (node instanceof Node.Reference reference) {
            return operands.apply(reference.name());
        }
        if (node instanceof Node.Negation negation) {
            return "−" + inside(negation.of(), SIGN);
        }
        if (node instanceof Node.Power power) {
            return inside(power.base(), ATOM) + "^" + power.exponent();
        }
        if (node instanceof Node.Call call) {
            return call.operation().name().toLowerCase(Locale.ROOT)
                    + call.parts().stream().map(this::write).collect(Collectors.joining(", ", "(", ")"));
        }
        return node instanceof Node.Binary binary ? binary(binary) : write(node.parts().get(0));
    }

    private String binary(Node.Binary binary) {
        return switch (binary.operator()) {
            case PLUS -> inside(binary.left(), SUM) + " + " + inside(binary.right(), SUM);
            case MINUS -> inside(binary.left(), SUM) + " − " + inside(binary.right(), PRODUCT);
            case TIMES -> inside(binary.left(), PRODUCT) + " × " + inside(binary.right(), SIGN);
            case OVER -> inside(binary.left(), PRODUCT) + " / " + inside(binary.right(), ATOM);
        };
    }

    private String inside(Node node, int least) {
        String text = write(node);
        boolean negative = node instanceof Node.Reference && text.startsWith("-") && least > SUM;
        return strength(node, text) < least || negative ? "(" + text + ")" : text;
    }

    /** A value with a unit, or a fraction, holds together in a product but not below the line or under a power. */
    private static int strength(Node node, String text) {
        if (node instanceof Node.Binary binary) {
            return binary.operator() == Node.Operator.PLUS || binary.operator() == Node.Operator.MINUS ? SUM : PRODUCT;
        }
        if (node instanceof Node.Negation) {
            return SIGN;
        }
        if (node instanceof Node.Power) {
            return POWER;
        }
        boolean compound = text.indexOf(' ') >= 0 || text.indexOf('/') >= 0;
        return node instanceof Node.Reference && compound ? SIGN : ATOM;
    }
}
