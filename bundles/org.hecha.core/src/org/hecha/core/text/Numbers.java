package org.hecha.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Prints exact decimals for people, and reads what they type: rounding happens here and nowhere before. */
public final class Numbers {

    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[,\uFF0C ](?=\\d{3}(?!\\d))"); //$NON-NLS-1$
    private static final Pattern TYPED = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})"); //$NON-NLS-1$

    private Numbers() {
    }

    /** Rounded half up to {@code decimals}, with thousands separators: {@code 8,911.80}. */
    public static String grouped(BigDecimal value, int decimals) {
        String plain = value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        boolean negative = plain.startsWith("-"); //$NON-NLS-1$
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(whole.charAt(i));
        }
        String sign = negative && value.setScale(decimals, RoundingMode.HALF_UP).signum() != 0 ? "-" : ""; //$NON-NLS-1$ //$NON-NLS-2$
        return sign + grouped + (point < 0 ? "" : digits.substring(point)); //$NON-NLS-1$
    }

    /** All digits, with thousands separators and the scale it has. */
    public static String grouped(BigDecimal value) {
        return grouped(value, Math.max(0, value.scale()));
    }

    /**
     * A number as people type it: a sign, digits in groups of three set apart by commas or blanks or not, a point. No exponent: a
     * few characters would be a number that fills the memory when it is printed.
     *
     * @return empty where the text is no such number
     */
    public static Optional<BigDecimal> typed(String text) {
        String bare = GROUPS.matcher(text.strip()).replaceAll("").replace('\u2212', '-'); //$NON-NLS-1$
        return TYPED.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    /** Without trailing zeros and without an exponent. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
    }
}
