package org.hecha.ui.formula;

import java.util.List;

/** A formula as it is built. Immutable. */
sealed interface Expression {

    /** A symbol. */
    record Name(String name) implements Expression {
    }

    /** A number as it is written. */
    record Literal(String digits) implements Expression {
    }

    /** Two things joined by {@code + - * / ^}. */
    record Joined(char operator, Expression left, Expression right) implements Expression {
    }

    /** Something with a minus before it. */
    record Negative(Expression of) implements Expression {
    }

    /** A function of something. */
    record Call(String name, List<Expression> arguments) implements Expression {
    }
}
