package org.hecha.quantification;

import java.util.Locale;
import java.util.Optional;

import org.hecha.quantification.Account.Contribution;
import org.hecha.quantification.Account.Part;
import org.hecha.quantification.Account.Sum;
import org.hecha.quantification.internal.TextKey;
import org.hecha.quantification.internal.trace.Digits;
import org.hecha.quantification.internal.trace.MathMl;
import org.hecha.quantification.internal.trace.TermText;
import org.hecha.standard.calculation.Term;

/** An account as presentation MathML 3: the equations, then a row for each value with its title, origin and evidence. */
public final class AccountMathMl {

    private AccountMathMl() {
    }

    /**
     * One {@code math} element with its namespace, well-formed, without a declaration; its {@code alttext} is the name.
     *
     * @return empty where there is no number
     */
    public static Optional<String> of(Account account, Locale locale, EvidenceNames evidence) {
        if (!account.hasNumber()) {
            return Optional.empty();
        }
        StringBuilder rows = new StringBuilder();
        account.trace().ifPresent(trace -> {
            rows.append(TraceMathMl.rows(trace));
            trace.terms().forEach(term -> rows.append(legend(term, locale, evidence)));
        });
        account.contribution().ifPresent(part -> rows.append(contribution(part, locale)));
        account.given().ifPresent(term -> rows.append(legend(term, locale, evidence)));
        account.sum().ifPresent(sum -> rows.append(sum(sum)));
        return Optional.of(MathMl.math(account.name().in(locale), rows.toString()));
    }

    private static String legend(Term term, Locale locale, EvidenceNames evidence) {
        return MathMl.line(MathMl.identifier(term.symbol().name()), MathMl.operand(term) + MathMl.SPACE
                + MathMl.text(TermText.legend(term, locale, evidence)));
    }

    private static String contribution(Contribution part, Locale locale) {
        String unit = "t" + part.gas();
        String mass = MathMl.amount(Digits.text(part.mass()), unit);
        String counted = part.biogenic().signum() == 0 ? mass
                : "<mo>(</mo>" + mass + "<mo>−</mo>" + MathMl.amount(Digits.text(part.biogenic()), unit) + "<mo>)</mo>";
        return MathMl.line(MathMl.text(TextKey.COUNTED_SHORT.in(locale)),
                (part.deducted() ? "<mo>−</mo>" : "") + counted
                        + part.potential().map(term -> "<mo>×</mo>" + MathMl.operand(term)).orElse(""))
                + MathMl.line("", MathMl.amount(Digits.text(part.co2e()), "tCO2e"));
    }

    private static String sum(Sum sum) {
        StringBuilder parts = new StringBuilder();
        for (Part part : sum.parts()) {
            parts.append(parts.length() == 0 && part.amount().signum() >= 0 ? ""
                    : part.amount().signum() < 0 ? "<mo>−</mo>" : "<mo>+</mo>");
            parts.append("<munder><mrow>").append(MathMl.amount(Digits.text(part.amount().abs()), sum.unit()))
                    .append("</mrow>").append(MathMl.text(part.name())).append("</munder>");
        }
        return MathMl.line("<mi>Σ</mi>", parts.length() == 0 ? "<mn>0</mn>" : parts.toString())
                + MathMl.line("", MathMl.amount(Digits.text(sum.result()), sum.unit()));
    }
}
