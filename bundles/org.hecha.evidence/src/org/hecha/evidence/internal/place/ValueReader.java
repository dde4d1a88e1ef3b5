package org.hecha.evidence.internal.place;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hecha.core.text.Refusal;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.table.TableFiles;

/** Reads the one value that stands in a quoted content, with the unit behind it. */
final class ValueReader {

    /** A run of digits with what may separate them; letters before it make it a name: A4, CO2. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{IsLatin}\\d.,])[-+\u2212]?\\d(?:[\\d.,'\u00A0\u202F]*\\d)?(?:[eE][-+]?\\d{1,3}(?![\\p{IsLatin}\\d]))?");
    private static final int LONGEST_UNIT = 24;

    private final TableFiles numbers;
    private final Quantification units;

    ValueReader(TableFiles numbers, Quantification units) {
        this.numbers = numbers;
        this.units = units;
    }

    /**
     * A value.
     *
     * @param unit unit that stands behind it; empty for none
     */
    record Reading(BigDecimal value, String unit) {
    }

    /**
     * The value.
     *
     * @param place the place, for the sentence of a refusal
     * @throws Refusal where there is no number, or more than one
     */
    Reading read(String quote, String place) throws Refusal {
        String plain = Normalizer.normalize(quote, Normalizer.Form.NFKC);
        List<Reading> found = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Matcher number = NUMBER.matcher(plain);
        while (number.find()) {
            Optional<BigDecimal> value = numbers.number(number.group().replace('\u2212', '-'));
            // In accounts a number in parentheses is negative, elsewhere it is not: nobody but the reader can tell.
            boolean bracketed = number.start() > 0 && plain.charAt(number.start() - 1) == '('
                    && number.end() < plain.length() && plain.charAt(number.end()) == ')';
            if (value.isEmpty() || bracketed) {
                throw Wording.refusal("valueUnclear", place, bracketed ? '(' + number.group() + ')' : number.group());
            }
            found.add(new Reading(value.get(), unit(plain.substring(number.end()))));
            texts.add(number.group());
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty() ? Wording.refusal("noValue", place)
                : Wording.refusal("valuesSeveral", place, String.join("; ", texts.subList(0, Math.min(texts.size(), 5))));
    }

    /** The longest known unit with which the rest of the line begins. */
    private String unit(String rest) {
        String line = rest.lines().findFirst().orElse("").strip();
        for (int end = Math.min(line.length(), LONGEST_UNIT); end > 0; end--) {
            String candidate = line.substring(0, end);
            boolean whole = end == line.length() || !Character.isLetterOrDigit(line.charAt(end))
                    || !isLatin(line.charAt(end)) || !isLatin(line.charAt(end - 1));
            if (whole && candidate.equals(candidate.strip()) && !candidate.matches("\\d.*") && units.knowsUnit(candidate)) {
                return candidate;
            }
        }
        return "";
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN || c >= '0' && c <= '9';
    }
}
