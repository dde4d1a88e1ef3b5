package org.hecha.ui.internal.common;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are shown: plain, digits in groups of three. Never used for what is calculated or stored. */
public final class Digits {

    private static final int SHOWN = 2;

    private Digits() {
    }

    /** Every digit the number has. */
    public static String exact(BigDecimal number) {
        return grouped(number.toPlainString());
    }

    /** Rounded half up to {@code scale} places. */
    public static String rounded(BigDecimal number, int scale) {
        return grouped(number.setScale(scale, RoundingMode.HALF_UP).toPlainString());
    }

    /** Rounded to what a table shows where nothing was printed. */
    public static String shown(BigDecimal number) {
        return rounded(number, SHOWN);
    }

    /** With its sign, plus included. */
    public static String signed(BigDecimal number, int scale) {
        return (number.signum() > 0 ? "+" : "") + rounded(number, scale); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String grouped(String plain) {
        int start = plain.startsWith("-") ? 1 : 0; //$NON-NLS-1$
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder out = new StringBuilder(plain);
        for (int i = end - 3; i > start; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
