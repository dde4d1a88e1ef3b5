package org.hecha.quantification;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hecha.quantification.internal.formula.Node;
import org.hecha.quantification.internal.trace.Derivation;
import org.hecha.quantification.internal.trace.Digits;
import org.hecha.quantification.internal.trace.MathMl;
import org.hecha.standard.calculation.Trace;

/** The equation of a derivation as presentation MathML 3: three rows, aligned at their equals signs. */
public final class TraceMathMl {

    private static final String TIMES = "<mo>×</mo>";

    private final Function<String, String> operands;
    private final boolean values;

    private TraceMathMl(Function<String, String> operands, boolean values) {
        this.operands = operands;
        this.values = values;
    }

    /** One {@code math} element with its namespace, well-formed, without a declaration. */
    public static String of(Trace trace) {
        return MathMl.math("", rows(trace) + new Derivation(trace).potential()
                .map(term -> MathMl.line(MathMl.identifier(term.symbol().name()), MathMl.operand(term))).orElse(""));
    }

    /** The three rows alone. */
    static String rows(Trace trace) {
        Derivation derivation = new Derivation(trace);
        String symbols = new TraceMathMl(MathMl::identifier, false).write(derivation.formula());
        String numbers = new TraceMathMl(name -> MathMl.operand(derivation.term(name)), true).write(derivation.formula());
        String result = MathMl.amount(Digits.text(trace.result()), trace.unit());
        return MathMl.line(MathMl.identifier(derivation.resultSymbol()), symbols) + MathMl.line("", numbers)
                + MathMl.line("", result);
    }

    private String write(Node node) {
        if (node instanceof Node.Literal literal) {
            return "<mn>" + literal.number() + "</mn>";
        }
        if (node instanceof Node.Reference reference) {
            return operands.apply(reference.name());
        }
        if (node instanceof Node.Negation negation) {
            return "<mo>−</mo>" + group(negation.of(), isSum(negation.of()));
        }
        if (node instanceof Node.Power power) {
            boolean group = values || !(power.base() instanceof Node.Reference);
            return "<msup>" + row(group(power.base(), group)) + "<mn>" + power.exponent() + "</mn></msup>";
        }
        if (node instanceof Node.Call call) {
            return call(call);
        }
        return node instanceof Node.Binary binary ? binary(binary) : write(node.parts().get(0));
    }

    private String call(Node.Call call) {
        if (call.operation() == Node.Operation.SQRT) {
            return "<msqrt>" + write(call.parts().get(0)) + "</msqrt>";
        }
        return "<mi>" + call.operation().name().toLowerCase(Locale.ROOT) + "</mi>" + call.parts().stream()
                .map(this::write).collect(Collectors.joining("<mo>,</mo>", "<mo>(</mo>", "<mo>)</mo>"));
    }

    private String binary(Node.Binary binary) {
        Node left = binary.left();
        Node right = binary.right();
        return switch (binary.operator()) {
            case PLUS -> write(left) + "<mo>+</mo>" + write(right);
            case MINUS -> write(left) + "<mo>−</mo>" + group(right, isSum(right));
            case TIMES -> group(left, isSum(left)) + TIMES + group(right, isSum(right) || right instanceof Node.Negation);
            case OVER -> "<mfrac>" + row(write(left)) + row(write(right)) + "</mfrac>";
        };
    }

    private static boolean isSum(Node node) {
        return node instanceof Node.Binary binary
                && (binary.operator() == Node.Operator.PLUS || binary.operator() == Node.Operator.MINUS);
    }

    private String group(Node node, boolean parentheses) {
        return parentheses ? "<mo>(</mo>" + write(node) + "<mo>)</mo>" : write(node);
    }

    private static String row(String content) {
        return "<mrow>" + content + "</mrow>";
    }
}
