package org.hecha.verification.testkit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Evaluates {@code + - * /} and parentheses over named values, for tests. */
final class PlainFormula {

    private final String text;
    private final Map<String, BigDecimal> values;
    private int at;

    private PlainFormula(String text, Map<String, BigDecimal> values) {
        this.text = text.replace(" ", "");
        this.values = values;
    }

    static BigDecimal evaluate(String text, Map<String, BigDecimal> values) {
        return new PlainFormula(text, values).sum();
    }

    private BigDecimal sum() {
        BigDecimal result = product();
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            boolean plus = text.charAt(at++) == '+';
            BigDecimal next = product();
            result = plus ? result.add(next) : result.subtract(next);
        }
        return result;
    }

    private BigDecimal product() {
        BigDecimal result = atom();
        while (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '/')) {
            boolean times = text.charAt(at++) == '*';
            BigDecimal next = atom();
            result = times ? result.multiply(next) : result.divide(next, MathContext.DECIMAL128);
        }
        return result;
    }

    private BigDecimal atom() {
        if (text.charAt(at) == '(') {
            at++;
            BigDecimal inner = sum();
            at++;
            return inner;
        }
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_'
                || text.charAt(at) == '.')) {
            at++;
        }
        String word = text.substring(from, at);
        BigDecimal value = values.get(word);
        return value != null ? value : new BigDecimal(word);
    }
}
