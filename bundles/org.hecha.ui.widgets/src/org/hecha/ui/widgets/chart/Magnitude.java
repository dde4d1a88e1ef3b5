package org.hecha.ui.widgets.chart;

import java.awt.Font;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/**
 * In what an axis counts: one by one, or in millions and more where its numbers are long; the unit then says so. Digits stand in
 * groups, never with an exponent.
 *
 * @param power of ten
 */
record Magnitude(int power) {

    private static final int STEP = 3;
    private static final int FIRST = 6;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"; //$NON-NLS-1$

    /** @param greatest number on the axis, not negative */
    static Magnitude of(BigDecimal greatest) {
        int power = 0;
        while (greatest.compareTo(BigDecimal.ONE.scaleByPowerOfTen(Math.max(FIRST, power + STEP))) >= 0) {
            power = Math.max(FIRST, power + STEP);
        }
        return new Magnitude(power);
    }

    /** The unit as the axis names it: {@code 10⁶ tCO2e}. */
    String name(String unit, Font font) {
        if (power == 0) {
            return unit;
        }
        StringBuilder raised = new StringBuilder();
        String.valueOf(power).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        String ten = font.canDisplayUpTo(raised.toString()) < 0 ? "10" + raised : "10^" + power; //$NON-NLS-1$ //$NON-NLS-2$
        return (ten + ' ' + unit).strip();
    }

    NumberFormat format() {
        return new Shifted(power);
    }

    /** Prints numbers in units of a power of ten. */
    private static final class Shifted extends NumberFormat {

        private static final long serialVersionUID = 1;

        private final double unit;
        private final DecimalFormat plain = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)); //$NON-NLS-1$

        Shifted(int power) {
            unit = Math.pow(10, power);
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return plain.format(number / unit, to, position);
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("an axis is only read by people"); //$NON-NLS-1$
        }
    }
}
