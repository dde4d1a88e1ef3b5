package org.hecha.ui.page;

import java.math.BigDecimal;

import org.hecha.core.text.Numbers;

/** Numbers as the window shows them; never used for what is calculated or stored. */
public final class Digits {

    private static final int SHOWN = 2;

    private Digits() {
    }

    /** Rounded to what a table shows where nothing was printed. */
    public static String shown(BigDecimal number) {
        return Numbers.grouped(number, SHOWN);
    }

    /** Rounded, with its sign, plus included. */
    public static String signed(BigDecimal number, int scale) {
        return (number.signum() > 0 ? "+" : "") + Numbers.grouped(number, scale); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Every digit that counts, in groups. */
    public static String trimmed(BigDecimal number) {
        return Numbers.grouped(new BigDecimal(Numbers.plain(number)));
    }
}
