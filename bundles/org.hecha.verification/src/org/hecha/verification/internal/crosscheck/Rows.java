package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.check.Printing;

/** The rows about one subject. */
record Rows(CrossSection section, String subjectId, String label) {

    private static final int DECIMALS = 4;

    /** A row with two numbers. */
    CrossRow compared(String matter, Localized against, BigDecimal ours, BigDecimal theirs, String unit,
            Optional<BigDecimal> effect, CrossVerdict verdict, Localized message) {
        return new CrossRow(section, subjectId, label, matter, against, Optional.of(ours), Optional.of(theirs), unit,
                percent(ours, theirs), effect, verdict, message);
    }

    /** A row that only says something. */
    CrossRow said(String matter, Localized against, CrossVerdict verdict, Localized message) {
        return new CrossRow(section, subjectId, label, matter, against, Optional.empty(), Optional.empty(), "",
                Optional.empty(), Optional.empty(), verdict, message);
    }

    /** Difference in percent of {@code theirs}; empty where that is nothing. */
    static Optional<BigDecimal> percent(BigDecimal ours, BigDecimal theirs) {
        return theirs.signum() == 0 ? Optional.empty()
                : Optional.of(ours.subtract(theirs).movePointRight(2).divide(theirs.abs(), MathContext.DECIMAL128));
    }

    /** Whether two numbers differ by more than a share of the second. */
    static boolean beyond(BigDecimal ours, BigDecimal theirs, CrossLimit share) {
        return ours.subtract(theirs).abs().compareTo(theirs.abs().multiply(share.value())) > 0;
    }

    static Localized say(String key, Object... arguments) {
        return Messages.of(Rows.class).text(key, arguments);
    }

    /** A number in a sentence. */
    static BigDecimal brief(BigDecimal exact) {
        return Printing.decimals(exact, DECIMALS);
    }

    /** A percentage in a sentence, with its sign. */
    static String percentText(BigDecimal ours, BigDecimal theirs) {
        return percent(ours, theirs).map(percent -> (percent.signum() > 0 ? "+" : "")
                + Printing.decimals(percent, 2).toPlainString() + " %").orElse("—");
    }

    /** An effect in a sentence: with its sign, or that it could not be derived. */
    static Localized effectText(Optional<BigDecimal> effect) {
        return effect.map(amount -> say("effect", (amount.signum() > 0 ? "+" : "")
                + Printing.decimals(amount, DECIMALS).toPlainString())).orElseGet(() -> say("noEffect"));
    }
}
