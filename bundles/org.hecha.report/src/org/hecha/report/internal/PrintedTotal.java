package org.hecha.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hecha.core.text.Localized;

/**
 * A row or sentence of the report with the totals that belong there.
 *
 * @param name what it is, for a sentence
 * @param template the text as it is printed, {@link #NUMBER} for each number
 * @param numbers the numbers, as they are printed
 */
record PrintedTotal(Localized name, String template, List<String> numbers) {

    /** Stands for a number. */
    static final String NUMBER = "\u0001"; //$NON-NLS-1$

    private static final String ANY = "(\u2014|-?[0-9][0-9,]*\\.[0-9]{2})"; //$NON-NLS-1$

    PrintedTotal {
        numbers = List.copyOf(numbers);
    }

    /** Numbers that were found instead; empty where the text is not there. @param end where the text ended */
    record Found(List<String> numbers, int end) {

        boolean isThere() {
            return !numbers.isEmpty();
        }
    }

    /** Looks for the text from a position on. @param text without blanks */
    Found find(String text, int from, int to) {
        StringBuilder pattern = new StringBuilder();
        for (String part : PrintedText.bare(template).split(NUMBER, -1)) {
            pattern.append(pattern.length() == 0 ? "" : ANY).append(Pattern.quote(part)); //$NON-NLS-1$
        }
        Matcher matcher = Pattern.compile(pattern.toString()).matcher(text).region(from, to);
        if (!matcher.find()) {
            return new Found(List.of(), from);
        }
        List<String> found = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            found.add(matcher.group(group));
        }
        return new Found(found, matcher.end());
    }
}
