package org.hecha.ui.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.graphics.GC;

/** Makes boxes of an expression: symbols with indices, or the values they have. */
final class Typesetter {

    /** How a symbol is written: as itself or as its value. */
    interface Symbols extends Function<String, List<Box>> {
    }

    private final GC gc;
    private final Type type;
    private final Symbols symbols;

    Typesetter(GC gc, Type type, Symbols symbols) {
        this.gc = gc;
        this.type = type;
        this.symbols = symbols;
    }

    /** The pieces of a line, which may be broken before each operator. */
    List<Box> line(Expression expression) {
        List<Box> parts = new ArrayList<>();
        append(expression, parts);
        return parts;
    }

    private void append(Expression expression, List<Box> parts) {
        if (expression instanceof Expression.Joined joined && "+-*".indexOf(joined.operator()) >= 0) { //$NON-NLS-1$
            boolean product = joined.operator() == '*';
            side(joined.left(), product, parts);
            char sign = joined.operator() == '*' ? '×' : joined.operator() == '-' ? '−' : '+';
            parts.add(type.sign(gc, ' ' + String.valueOf(sign) + ' '));
            side(joined.right(), product || joined.operator() == '-', parts);
        } else {
            parts.add(box(expression));
        }
    }

    /** A sum within a product stands in brackets. */
    private void side(Expression expression, boolean bracketed, List<Box> parts) {
        if (bracketed && isSum(expression)) {
            parts.add(bracketed(expression));
        } else {
            append(expression, parts);
        }
    }

    private static boolean isSum(Expression expression) {
        return expression instanceof Expression.Negative
                || expression instanceof Expression.Joined joined && (joined.operator() == '+' || joined.operator() == '-');
    }

    private Box bracketed(Expression expression) {
        List<Box> parts = new ArrayList<>(List.of(type.sign(gc, "("))); //$NON-NLS-1$
        parts.addAll(line(expression));
        parts.add(type.sign(gc, ")")); //$NON-NLS-1$
        return new Box.Row(parts);
    }

    private Box box(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return new Box.Row(symbols.apply(name.name()));
        } else if (expression instanceof Expression.Literal literal) {
            return type.number(gc, literal.digits());
        } else if (expression instanceof Expression.Negative negative) {
            return new Box.Row(List.of(type.sign(gc, "−"), isSum(negative.of()) ? bracketed(negative.of()) : row(negative.of()))); //$NON-NLS-1$
        } else if (expression instanceof Expression.Call call) {
            return call(call);
        }
        Expression.Joined joined = (Expression.Joined) expression;
        return switch (joined.operator()) {
            case '/' -> new Box.Fraction(row(joined.left()), row(joined.right()), type.ink());
            case '^' -> new Box.Row(List.of(joined.left() instanceof Expression.Joined ? bracketed(joined.left()) : row(joined.left()),
                    raised(joined.right())));
            default -> row(joined);
        };
    }

    private Box raised(Expression exponent) {
        String digits = exponent instanceof Expression.Literal literal ? literal.digits() : null;
        return digits == null ? bracketed(exponent) : type.raised(gc, digits);
    }

    private Box call(Expression.Call call) {
        List<Box> parts = new ArrayList<>(List.of(type.sign(gc, call.name() + "("))); //$NON-NLS-1$
        for (int i = 0; i < call.arguments().size(); i++) {
            if (i > 0) {
                parts.add(type.sign(gc, ", ")); //$NON-NLS-1$
            }
            parts.addAll(line(call.arguments().get(i)));
        }
        parts.add(type.sign(gc, ")")); //$NON-NLS-1$
        return new Box.Row(parts);
    }

    private Box row(Expression expression) {
        return new Box.Row(line(expression));
    }
}
