package org.hecha.quantification;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hecha.quantification.internal.formula.Node;
import org.hecha.quantification.internal.trace.Derivation;
import org.hecha.quantification.internal.trace.Digits;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;

/** The equation of a derivation as presentation MathML 3: three rows, aligned at their equals signs. */
public final class TraceMathMl {

    private static final String TIMES = "<mo>×</mo>";
    private static final String SPACE = "<mspace width=\"0.2em\"/>";

    private final Function<String, String> operands;
    private final boolean values;

    private TraceMathMl(Function<String, String> operands, boolean values) {
        this.operands = operands;
        this.values = values;
    }

    /** One {@code math} element with its namespace, well-formed, without a declaration. */
    public static String of(Trace trace) {
        Derivation derivation = new Derivation(trace);
        String symbols = new TraceMathMl(TraceMathMl::identifier, false).write(derivation.formula());
        String numbers = new TraceMathMl(name -> operand(derivation.term(name)), true).write(derivation.formula());
        String result = amount(Digits.text(trace.result()), trace.unit());
        return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"><mtable columnalign=\"right center left\">"
                + line(identifier(derivation.resultSymbol()), symbols) + line("", numbers) + line("", result)
                + derivation.potential().map(term -> line(identifier(term.symbol().name()), operand(term))).orElse("")
                + "</mtable></math>";
    }

    private static String line(String left, String right) {
        return "<mtr><mtd>" + left + "</mtd><mtd><mo>=</mo></mtd><mtd><mrow>" + right + "</mrow></mtd></mtr>";
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

    /** {@code k_C} is k with the index C. */
    private static String identifier(String name) {
        int index = name.indexOf('_');
        return index <= 0 || index == name.length() - 1 ? "<mi>" + escaped(name) + "</mi>"
                : "<msub><mi>" + escaped(name.substring(0, index)) + "</mi><mi>" + escaped(name.substring(index + 1))
                        + "</mi></msub>";
    }

    private static String operand(Term term) {
        String value = Derivation.value(term);
        int slash = value.indexOf('/');
        String number = slash < 0 ? value : "";
        String fraction = slash < 0 ? "" : "<mfrac><mn>" + escaped(value.substring(0, slash)) + "</mn><mn>"
                + escaped(value.substring(slash + 1)) + "</mn></mfrac>";
        String written = fraction.isEmpty() ? amount(number, term.symbol().unit())
                : fraction + unit(term.symbol().unit());
        return value.startsWith("-") ? "<mo>(</mo>" + written + "<mo>)</mo>" : written;
    }

    private static String amount(String number, String unit) {
        return "<mn>" + escaped(number) + "</mn>" + unit(unit);
    }

    private static String unit(String unit) {
        String shown = Derivation.unit(unit);
        return shown.isEmpty() ? "" : SPACE + "<mtext>" + escaped(shown) + "</mtext>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
