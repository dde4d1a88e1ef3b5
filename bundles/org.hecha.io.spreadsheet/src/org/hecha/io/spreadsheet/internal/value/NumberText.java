package org.hecha.io.spreadsheet.internal.value;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Reads a number as people type it, digit by digit and exactly: {@code 8711.80} keeps its scale. Takes thousands
 * separators where they can mean nothing else, and full-width digits; refuses what could be read in two ways.
 */
public final class NumberText {

    private static final int LONGEST = 60;
    private static final int LARGEST_EXPONENT = 30;
    private static final Set<String> PLACEHOLDERS = Set.of("-", "--", "—", "——", "/", "\\", "n/a", "na", "nil", "none",
            "tbd", "?", "x", "无", "不适用", "缺失", "不显著", "空", "待定", "未知");

    private final String text;
    private final StringBuilder digits = new StringBuilder();
    private int at;
    private int seen;

    private NumberText(String text) {
        this.text = text;
    }

    /** @param text not empty */
    public static Parsed<BigDecimal> parse(String text) {
        String plain = Plain.halfWidth(Plain.strip(text));
        if (PLACEHOLDERS.contains(Plain.fold(plain))) {
            return Parsed.failed("numberPlaceholder");
        }
        return plain.length() > LONGEST ? Parsed.failed("numberTooLong") : new NumberText(plain).number();
    }

    /** A share: {@code 0.35}, or {@code 35%}, which means the same. */
    public static Parsed<BigDecimal> parseShare(String text) {
        String plain = Plain.halfWidth(Plain.strip(text));
        if (!plain.endsWith("%")) {
            return parse(plain);
        }
        Parsed<BigDecimal> percent = parse(plain.substring(0, plain.length() - 1));
        return percent.failed() ? percent : Parsed.of(percent.value().movePointLeft(2));
    }

    private Parsed<BigDecimal> number() {
        if (peek() == '-' || peek() == '+') {
            digits.append(text.charAt(at++));
        }
        String failure = wholePart();
        if (failure == null && peek() == '.') {
            failure = fraction();
        }
        if (failure == null && seen == 0) {
            failure = "numberNot";
        }
        if (failure == null && (peek() == 'e' || peek() == 'E')) {
            failure = exponent();
        }
        if (failure == null && at < text.length()) {
            failure = peek() == '%' ? "numberPercent" : peek() == ',' ? "numberAmbiguous"
                    : digit(text.charAt(0)) ? "numberWithText" : "numberNot";
        }
        return failure != null ? Parsed.failed(failure) : Parsed.of(value());
    }

    /** Digits, in one run or in groups of three after a first group of one to three that does not begin with 0. */
    private String wholePart() {
        int start = at;
        digitRun();
        int first = at - start;
        char separator = peek();
        if (!separates(separator)) {
            return null;
        }
        if (first == 0 || first > 3 || text.charAt(start) == '0') {
            return separator == ',' ? "numberAmbiguous" : "numberWithText";
        }
        while (peek() == separator) {
            at++;
            int group = at;
            digitRun();
            if (at - group != 3) {
                return at == group && separator == ' ' ? "numberWithText" : "numberAmbiguous";
            }
        }
        return null;
    }

    private String fraction() {
        digits.append('.');
        at++;
        digitRun();
        return peek() == '.' || peek() == ',' ? "numberAmbiguous" : null;
    }

    private String exponent() {
        int start = ++at;
        if (peek() == '-' || peek() == '+') {
            at++;
        }
        int first = at;
        while (digit(peek())) {
            at++;
        }
        if (at == first) {
            return "numberWithText";
        }
        if (at - first > 3 || Integer.parseInt(text.substring(first, at)) > LARGEST_EXPONENT) {
            return "numberTooLong";
        }
        digits.append('E').append(text, start, at);
        return null;
    }

    private BigDecimal value() {
        BigDecimal value = new BigDecimal(digits.toString());
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private void digitRun() {
        while (digit(peek())) {
            digits.append(text.charAt(at++));
            seen++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean separates(char c) {
        return c == ',' || c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\'';
    }
}
