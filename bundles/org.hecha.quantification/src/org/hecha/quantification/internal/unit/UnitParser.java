package org.hecha.quantification.internal.unit;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import org.hecha.quantification.internal.number.Exact;

/**
 * Reads a unit text: factors joined by {@code *} or {@code /} from left to right, parentheses, integer powers. A
 * number that is a power of ten (or 万, 百万, 亿) belongs to the unit that follows it, so that
 * {@code GJ/10^4 Nm3} has 10^4 Nm3 below the line. Used by one thread at a time.
 */
final class UnitParser {

    /** Longest first: 百万 is not 百 of 万. */
    private static final List<String> CHINESE_POWERS = List.of("百万", "万", "亿", "千");
    private static final List<Integer> CHINESE_EXPONENTS = List.of(6, 4, 8, 3);
    private static final int LARGEST_EXPONENT = 30;

    private final Map<String, KnownUnit> symbols;
    private final String whole;
    private final String text;
    private int at;

    UnitParser(Map<String, KnownUnit> symbols, String whole) {
        this.symbols = symbols;
        this.whole = whole;
        this.text = plain(whole);
    }

    /** Full-width, superscript and subscript characters become plain ones, every sign for "times" becomes a star. */
    static String plain(String text) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean tenToThe = c >= '⁰' && c <= '⁹' && raised.length() > 1
                    && raised.charAt(raised.length() - 1) == '0' && raised.charAt(raised.length() - 2) == '1';
            raised.append(tenToThe ? "^" : "").append(c);
        }
        return Normalizer.normalize(raised, Normalizer.Form.NFKC).replace('·', '*').replace('×', '*')
                .replace('⋅', '*').replace('∙', '*').replace('•', '*').strip();
    }

    KnownUnit parse() throws UnitUnknownException {
        KnownUnit known = symbols.get(text);
        if (known == null) {
            known = product();
            if (at < text.length()) {
                throw unknown(text.substring(at));
            }
        }
        return known.as(whole);
    }

    private KnownUnit product() throws UnitUnknownException {
        KnownUnit left = factor();
        while (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '/')) {
            boolean times = text.charAt(at++) == '*';
            KnownUnit right = factor();
            left = times ? left.times(right) : left.over(right);
        }
        return left;
    }

    private KnownUnit factor() throws UnitUnknownException {
        blanks();
        KnownUnit unit;
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            unit = product();
            if (at >= text.length() || text.charAt(at) != ')') {
                throw unknown(text);
            }
            at++;
            blanks();
        } else {
            unit = scaledSymbol();
        }
        if (at < text.length() && text.charAt(at) == '^') {
            at++;
            unit = unit.power(exponent());
            blanks();
        }
        return unit;
    }

    private KnownUnit scaledSymbol() throws UnitUnknownException {
        int start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            return symbol();
        }
        String digits = text.substring(start, at);
        if (!digits.matches("10*")) {
            throw unknown(digits);
        }
        Exact scale = Exact.parse(digits);
        if (at < text.length() && text.charAt(at) == '^') {
            at++;
            scale = scale.power(exponent());
        }
        blanks();
        boolean alone = at >= text.length() || "*/)".indexOf(text.charAt(at)) >= 0;
        return (alone ? KnownUnit.ONE : symbol()).scaled(scale);
    }

    private KnownUnit symbol() throws UnitUnknownException {
        int start = at;
        while (at < text.length() && "*/^()".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String name = text.substring(start, at).strip();
        KnownUnit known = symbols.get(name);
        if (known == null) {
            known = symbols.get(name.replace(" ", ""));
        }
        return known == null ? chinesePower(name) : known;
    }

    private KnownUnit chinesePower(String name) throws UnitUnknownException {
        for (int i = 0; i < CHINESE_POWERS.size(); i++) {
            String power = CHINESE_POWERS.get(i);
            KnownUnit known = name.startsWith(power) ? symbols.get(name.substring(power.length()).strip()) : null;
            if (known != null) {
                return known.scaled(Exact.ONE.tenfold(CHINESE_EXPONENTS.get(i)));
            }
        }
        throw unknown(name.isEmpty() ? text : name);
    }

    private int exponent() throws UnitUnknownException {
        int start = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        String digits = text.substring(start, at);
        if (!digits.matches("-?\\d{1,2}") || Math.abs(Integer.parseInt(digits)) > LARGEST_EXPONENT) {
            throw unknown(text.substring(Math.max(0, start - 1)));
        }
        return Integer.parseInt(digits);
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private UnitUnknownException unknown(String part) {
        return new UnitUnknownException(whole, part);
    }
}
