package org.hecha.ui.widgets;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a filter asks of a cell: {@code >100}, {@code <=5}, {@code =3} or {@code 10..20} of a number, {@code =word} of the whole
 * text, {@code !word} for what does not contain it, anything else for what does; upper and lower case are the same.
 * Immutable, safe for any thread.
 */
final class Condition implements Predicate<String> {

    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<|=|≥|≤)\\s*(-?[\\d.,]+)"); //$NON-NLS-1$
    private static final Pattern RANGE = Pattern.compile("(-?[\\d.,]+?)\\s*(?:\\.\\.|…)\\s*(-?[\\d.,]+)"); //$NON-NLS-1$

    private final Predicate<String> asked;

    private Condition(Predicate<String> asked) {
        this.asked = asked;
    }

    /** @return empty where nothing is asked */
    static Optional<Condition> of(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            Optional<BigDecimal> from = number(range.group(1));
            Optional<BigDecimal> to = number(range.group(2));
            if (from.isPresent() && to.isPresent()) {
                return Optional.of(new Condition(cell -> number(cell)
                        .filter(n -> n.compareTo(from.get()) >= 0 && n.compareTo(to.get()) <= 0).isPresent()));
            }
        }
        Matcher comparison = COMPARISON.matcher(text);
        if (comparison.matches() && number(comparison.group(2)).isPresent()) {
            String sign = comparison.group(1);
            BigDecimal limit = number(comparison.group(2)).get();
            return Optional.of(new Condition(cell -> number(cell).filter(n -> holds(n.compareTo(limit), sign)).isPresent()));
        }
        return Optional.of(new Condition(words(text.toLowerCase(Locale.ROOT))));
    }

    private static boolean holds(int order, String sign) {
        return switch (sign) {
            case ">" -> order > 0; //$NON-NLS-1$
            case "<" -> order < 0; //$NON-NLS-1$
            case ">=", "≥" -> order >= 0; //$NON-NLS-1$ //$NON-NLS-2$
            case "<=", "≤" -> order <= 0; //$NON-NLS-1$ //$NON-NLS-2$
            default -> order == 0;
        };
    }

    private static Predicate<String> words(String text) {
        if (text.length() > 1 && text.charAt(0) == '=') {
            String whole = text.substring(1).strip();
            return cell -> cell.strip().equalsIgnoreCase(whole);
        }
        if (text.length() > 1 && (text.charAt(0) == '!' || text.charAt(0) == '！')) {
            String unwanted = text.substring(1).strip();
            return cell -> !cell.toLowerCase(Locale.ROOT).contains(unwanted);
        }
        return cell -> cell.toLowerCase(Locale.ROOT).contains(text);
    }

    /** The number with which a cell begins, whatever unit or sign of percent follows it. Asked for every row: no pattern. */
    static Optional<BigDecimal> number(String cell) {
        String text = cell.strip();
        StringBuilder digits = new StringBuilder(text.length());
        boolean some = false;
        boolean point = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                some = true;
            } else if (i == 0 && (c == '-' || c == '+')) {
                digits.append(c);
            } else if (c == '.' && some && !point && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) {
                digits.append(c);
                point = true;
            } else if (c != ',' || !some || point) {
                break;
            }
        }
        return some ? Optional.of(new BigDecimal(digits.toString())) : Optional.empty();
    }

    @Override
    public boolean test(String cell) {
        return asked.test(cell == null ? "" : cell); //$NON-NLS-1$
    }
}
