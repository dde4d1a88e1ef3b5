package org.hecha.evidence.internal.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of tables, made comparable. */
final class Words {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})[年/.-](\\d{1,2})(?:月?|[月/.-](\\d{1,2})日?)");
    private static final Pattern TOTAL = Pattern.compile(
            ".*(?:合计|总计|小计|共计|累计|总和)[)\\]】]?|(?:sub|grand)?-?totals?(?:[(:].*)?|sum");
    /** The last word of a heading as machines write them: electricity_MWh. */
    private static final Pattern LAST_WORD = Pattern.compile("(.+)_([^_()\\[\\]【】,]+)");
    private static final Pattern UNIT = Pattern.compile("(.*?)(?:[(\\[【,]|(?<=[\\u4E00-\\u9FFF\\s])/)\\s*(?:单位[::]?)?\\s*([^()\\[\\]【】]+?)\\s*[)\\]】]?");

    private Words() {
    }

    /** Half width, lower case, without any blank. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\u200B\\uFEFF]+", "");
    }

    /** In one line and without tabs, which separate cells. */
    static String oneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0 ? text
                : text.replaceAll("[\\r\\n\\t]+", " ");
    }

    /** Whether a label says that its row adds others up: 合计, 一季度小计, Total. */
    static boolean isTotal(String text) {
        String folded = fold(text);
        while (folded.endsWith(":")) {
            folded = folded.substring(0, folded.length() - 1);
        }
        return TOTAL.matcher(folded).matches();
    }

    /** The heading without the unit it names: 用电量 of 用电量（万kWh）. */
    static String withoutUnit(String heading) {
        return part(heading, 1, heading);
    }

    /**
     * The unit a heading names in brackets, after a comma, a slash or a low line; empty for none. Whether it is one is not
     * asked.
     */
    static String unitOf(String heading) {
        return part(heading, 2, "").strip();
    }

    private static String part(String heading, int group, String otherwise) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC);
        Matcher unit = UNIT.matcher(plain);
        if (!unit.matches()) {
            unit = LAST_WORD.matcher(plain);
        }
        return unit.matches() ? unit.group(group) : otherwise;
    }

    /** Whether a cell says what a filter asks for: the same word, the same month or day however it is written. */
    static boolean matches(String cell, String wanted) {
        String said = day(fold(cell));
        String asked = day(fold(wanted));
        return said.equals(asked) || asked.matches("\\d{4}(-\\d{2})?") && said.matches("\\d{4}-\\d{2}(-\\d{2}.*)?")
                && said.startsWith(asked + '-');
    }

    /** A month or a day in ISO 8601, anything else as it is. */
    private static String day(String folded) {
        Matcher month = MONTH.matcher(folded);
        if (!month.matches()) {
            return folded;
        }
        String iso = month.group(1) + '-' + two(month.group(2));
        return month.group(3) == null ? iso : iso + '-' + two(month.group(3));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? '0' + digits : digits;
    }
}
