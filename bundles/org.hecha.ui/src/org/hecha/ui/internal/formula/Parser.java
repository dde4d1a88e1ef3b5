package org.hecha.ui.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a declared formula. One use, one thread. */
final class Parser {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:([A-Za-z_][A-Za-z0-9_]*)|([0-9][0-9.]*)|([-+*/^(),]))"); //$NON-NLS-1$
    private static final String END = ""; //$NON-NLS-1$

    private final List<String> tokens = new ArrayList<>();
    private int next;

    private Parser(String formula) {
        Matcher token = TOKEN.matcher(formula);
        int end = 0;
        while (token.find() && token.start() == end) {
            tokens.add(token.group().strip());
            end = token.end();
        }
        if (!formula.substring(end).isBlank()) {
            throw new IllegalArgumentException(formula);
        }
    }

    /** The formula; empty where it is written in a way that is not known here, then its text is shown. */
    static Optional<Expression> parse(String formula) {
        try {
            Parser parser = new Parser(formula);
            Expression whole = parser.sum();
            return parser.peek().equals(END) ? Optional.of(whole) : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : END;
    }

    private boolean take(String token) {
        boolean here = peek().equals(token);
        next += here ? 1 : 0;
        return here;
    }

    private Expression sum() {
        Expression left = product();
        while (peek().equals("+") || peek().equals("-")) { //$NON-NLS-1$ //$NON-NLS-2$
            char operator = tokens.get(next++).charAt(0);
            left = new Expression.Joined(operator, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (peek().equals("*") || peek().equals("/")) { //$NON-NLS-1$ //$NON-NLS-2$
            char operator = tokens.get(next++).charAt(0);
            left = new Expression.Joined(operator, left, signed());
        }
        return left;
    }

    private Expression signed() {
        if (take("-")) { //$NON-NLS-1$
            return new Expression.Negative(signed());
        }
        Expression base = atom();
        return take("^") ? new Expression.Joined('^', base, signed()) : base; //$NON-NLS-1$
    }

    private Expression atom() {
        String token = peek();
        if (take("(")) { //$NON-NLS-1$
            Expression inner = sum();
            expect(")"); //$NON-NLS-1$
            return inner;
        }
        if (token.isEmpty() || "+-*/^),".contains(token)) { //$NON-NLS-1$
            throw new IllegalArgumentException(token);
        }
        next++;
        if (Character.isDigit(token.charAt(0))) {
            return new Expression.Literal(token);
        }
        return take("(") ? new Expression.Call(token, arguments()) : new Expression.Name(token); //$NON-NLS-1$
    }

    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>(List.of(sum()));
        while (take(",")) { //$NON-NLS-1$
            arguments.add(sum());
        }
        expect(")"); //$NON-NLS-1$
        return arguments;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new IllegalArgumentException(peek());
        }
    }
}
