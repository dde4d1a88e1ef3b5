package org.hecha.quantification.internal.trace;

import org.hecha.standard.calculation.Term;

/** Pieces of presentation MathML. */
public final class MathMl {

    /** A thin gap. */
    public static final String SPACE = "<mspace width=\"0.2em\"/>";

    private MathMl() {
    }

    /** A whole formula. @param alternative what is said where it cannot be shown, or empty */
    public static String math(String alternative, String rows) {
        String alttext = alternative.isEmpty() ? "" : " alttext=\"" + escaped(alternative).replace("\"", "&quot;") + "\"";
        return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"" + alttext
                + "><mtable columnalign=\"right center left\">" + rows + "</mtable></math>";
    }

    /** A row that is aligned at its equals sign. */
    public static String line(String left, String right) {
        return "<mtr><mtd>" + left + "</mtd><mtd><mo>=</mo></mtd><mtd><mrow>" + right + "</mrow></mtd></mtr>";
    }

    /** {@code k_C} is k with the index C. */
    public static String identifier(String name) {
        int index = name.indexOf('_');
        return index <= 0 || index == name.length() - 1 ? "<mi>" + escaped(name) + "</mi>"
                : "<msub><mi>" + escaped(name.substring(0, index)) + "</mi><mi>" + escaped(name.substring(index + 1))
                        + "</mi></msub>";
    }

    /** The value of a term with its unit. */
    public static String operand(Term term) {
        String value = Derivation.value(term);
        int slash = value.indexOf('/');
        String written = slash < 0 ? amount(value, term.symbol().unit())
                : "<mfrac><mn>" + escaped(value.substring(0, slash)) + "</mn><mn>" + escaped(value.substring(slash + 1))
                        + "</mn></mfrac>" + unit(term.symbol().unit());
        return value.startsWith("-") ? "<mo>(</mo>" + written + "<mo>)</mo>" : written;
    }

    /** A number with its unit. */
    public static String amount(String number, String unit) {
        return "<mn>" + escaped(number) + "</mn>" + unit(unit);
    }

    private static String unit(String unit) {
        String shown = Derivation.unit(unit);
        return shown.isEmpty() ? "" : SPACE + text(shown);
    }

    /** Words. */
    public static String text(String words) {
        return "<mtext>" + escaped(words) + "</mtext>";
    }

    /** Characters that XML 1.0 does not know are left out: nothing could read them. */
    private static String escaped(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000).forEach(clean::appendCodePoint);
        return clean.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
