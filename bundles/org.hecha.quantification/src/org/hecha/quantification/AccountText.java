package org.hecha.quantification;

import java.util.Locale;

import org.hecha.quantification.Account.Contribution;
import org.hecha.quantification.Account.Part;
import org.hecha.quantification.Account.Sum;
import org.hecha.quantification.internal.TextKey;
import org.hecha.quantification.internal.trace.Digits;
import org.hecha.quantification.internal.trace.TermText;

/** An account in plain text. Numbers with many digits are cut off and end in "…"; {@link AccountJson} has all digits. */
public final class AccountText {

    private static final String NEXT = System.lineSeparator();

    private AccountText() {
    }

    /** Several lines, the last one ended; empty where there is no number. */
    public static String of(Account account, Locale locale, EvidenceNames evidence) {
        StringBuilder text = new StringBuilder();
        account.trace().ifPresent(trace -> text.append(TraceText.of(trace, locale, evidence)));
        account.contribution().ifPresent(part -> text.append(contribution(part, locale)).append(NEXT));
        account.given().ifPresent(term -> text.append(TermText.line(term, locale, evidence)).append(NEXT));
        account.sum().ifPresent(sum -> text.append(sum(sum, locale)));
        return text.toString();
    }

    private static String contribution(Contribution part, Locale locale) {
        String unit = "t" + part.gas();
        String mass = TermText.amount(Digits.text(part.mass()), unit);
        String counted = part.biogenic().signum() == 0 ? mass
                : "(" + mass + " − " + TermText.amount(Digits.text(part.biogenic()), unit) + ")";
        String expression = (part.deducted() ? "−" : "") + counted
                + part.potential().map(term -> " × " + TermText.operand(term)).orElse("") + " = "
                + TermText.amount(Digits.text(part.co2e()), "tCO2e");
        String remarks = (part.deducted() ? TextKey.COUNTED_DEDUCTED.in(locale) : "")
                + (part.biogenic().signum() == 0 ? "" : TextKey.COUNTED_BIOGENIC.in(locale));
        return TextKey.COUNTED.in(locale, expression) + remarks;
    }

    private static String sum(Sum sum, Locale locale) {
        StringBuilder text = new StringBuilder(
                TextKey.SUM_OF_PARTS.in(locale, sum.parts().size(), Digits.text(sum.result()), sum.unit())).append(NEXT);
        for (Part part : sum.parts()) {
            text.append(part.amount().signum() < 0 ? "  − " : "  + ")
                    .append(TermText.amount(Digits.text(part.amount().abs()), sum.unit())).append("  ")
                    .append(part.name()).append(NEXT);
        }
        return text.toString();
    }
}
