package org.hecha.quantification.internal.formula;

import java.util.List;
import java.util.function.Function;

import org.hecha.quantification.internal.number.Exact;

/** A formula as a tree. Immutable. */
public sealed interface Node {

    /**
     * Evaluates exactly.
     *
     * @param values value of each symbol
     * @throws ArithmeticException for a division by zero or the root of a negative number
     */
    Exact value(Function<String, Exact> values);

    /** The parts, from left to right. */
    default List<Node> parts() {
        return List.of();
    }

    /** A number written in the formula. */
    record Literal(Exact number) implements Node {
        @Override
        public Exact value(Function<String, Exact> values) {
            return number;
        }
    }

    /** A symbol. */
    record Reference(String name) implements Node {
        @Override
        public Exact value(Function<String, Exact> values) {
            return values.apply(name);
        }
    }

    /** Left, an operator, right. */
    record Binary(Operator operator, Node left, Node right) implements Node {
        @Override
        public Exact value(Function<String, Exact> values) {
            Exact a = left.value(values);
            Exact b = right.value(values);
            return switch (operator) {
                case PLUS -> a.plus(b);
                case MINUS -> a.minus(b);
                case TIMES -> a.times(b);
                case OVER -> a.over(b);
            };
        }

        @Override
        public List<Node> parts() {
            return List.of(left, right);
        }
    }

    /** Minus something. */
    record Negation(Node of) implements Node {
        @Override
        public Exact value(Function<String, Exact> values) {
            return of.value(values).negated();
        }

        @Override
        public List<Node> parts() {
            return List.of(of);
        }
    }

    /** Something to an integer power. */
    record Power(Node base, int exponent) implements Node {
        @Override
        public Exact value(Function<String, Exact> values) {
            return base.value(values).power(exponent);
        }

        @Override
        public List<Node> parts() {
            return List.of(base);
        }
    }

    /** Conversion of a part into the unit that its neighbours have; not printed. */
    record Converted(Node of, Exact factor) implements Node {
        @Override
        public Exact value(Function<String, Exact> values) {
            return of.value(values).times(factor);
        }

        @Override
        public List<Node> parts() {
            return List.of(of);
        }
    }

    /** A function of one or several parts. */
    record Call(Operation operation, List<Node> parts) implements Node {
        public Call {
            parts = List.copyOf(parts);
        }

        @Override
        public Exact value(Function<String, Exact> values) {
            List<Exact> numbers = parts.stream().map(part -> part.value(values)).toList();
            return switch (operation) {
                case MIN -> numbers.stream().min(Exact::compareTo).orElseThrow();
                case MAX -> numbers.stream().max(Exact::compareTo).orElseThrow();
                case SQRT -> numbers.get(0).squareRoot();
            };
        }
    }

    /** What stands between two parts. */
    enum Operator {
        PLUS, MINUS, TIMES, OVER
    }

    /** The functions of formulas. */
    enum Operation {
        MIN, MAX, SQRT
    }
}
