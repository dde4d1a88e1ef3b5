package org.hecha.io.spreadsheet.internal.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a day as people type it: {@code 2023-01-31}, {@code 2023/1/31}, {@code 2023.1.31}, {@code 20230131},
 * {@code 2023年1月31日}, a spreadsheet's serial number; a month or a year means its first day where a period begins and
 * its last where one ends. Day-first and month-first forms are refused: they cannot be told apart.
 */
public final class DateText {

    /** Day 0 of the serial numbers, set so that every day after February 1900 comes out right. */
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_SERIAL = 10_000;
    private static final int LAST_SERIAL = 99_999;

    private DateText() {
    }

    /**
     * @param text not empty
     * @param end whether a month or a year means its last day
     * @param date1904 whether serial numbers count from 1904
     */
    public static Parsed<LocalDate> parse(String text, boolean end, boolean date1904) {
        String plain = withoutMidnight(Plain.halfWidth(Plain.strip(text)));
        if (plain.isEmpty() || "-/.".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
            return Parsed.failed("dateNot");
        }
        List<Integer> parts = new ArrayList<>(3);
        int digits = 0;
        int start = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : 0;
            if (c >= '0' && c <= '9') {
                continue;
            }
            if (i > start) {
                if (i - start > 8) {
                    return Parsed.failed("dateNot");
                }
                parts.add(Integer.valueOf(plain.substring(start, i)));
                digits = parts.size() == 1 ? i - start : digits;
            } else if (c != 0) {
                return Parsed.failed("dateNot");
            }
            if (c != 0 && "-/.年月日".indexOf(c) < 0) {
                return Parsed.failed("dateNot");
            }
            start = i + 1;
        }
        try {
            return of(parts, digits, end, date1904);
        } catch (DateTimeException impossible) {
            return Parsed.failed("dateImpossible");
        }
    }

    private static Parsed<LocalDate> of(List<Integer> parts, int digits, boolean end, boolean date1904) {
        if (parts.isEmpty() || parts.size() > 3) {
            return Parsed.failed("dateNot");
        }
        int first = parts.get(0);
        if (parts.size() == 1) {
            return single(first, digits, end, date1904);
        }
        if (digits != 4) {
            return Parsed.failed("dateAmbiguous");
        }
        if (parts.size() == 2) {
            YearMonth month = YearMonth.of(first, parts.get(1));
            return Parsed.of(end ? month.atEndOfMonth() : month.atDay(1));
        }
        return Parsed.of(LocalDate.of(first, parts.get(1), parts.get(2)));
    }

    private static Parsed<LocalDate> single(int number, int digits, boolean end, boolean date1904) {
        if (digits == 4) {
            return Parsed.of(end ? LocalDate.of(number, 12, 31) : LocalDate.of(number, 1, 1));
        }
        if (digits == 8) {
            return Parsed.of(LocalDate.of(number / 10_000, number / 100 % 100, number % 100));
        }
        if (number >= FIRST_SERIAL && number <= LAST_SERIAL) {
            return Parsed.of((date1904 ? EPOCH_1904 : EPOCH_1900).plusDays(number));
        }
        return Parsed.failed("dateNot");
    }

    /** A day written with the time 00:00, as exports do, or a serial number with {@code .0}. */
    private static String withoutMidnight(String text) {
        if (text.length() == 7 && text.endsWith(".0") && text.indexOf('.') == 5) {
            return text.substring(0, 5);
        }
        int gap = Math.max(text.indexOf(' '), text.indexOf('T'));
        if (gap > 0 && text.chars().skip(gap + 1).allMatch(c -> c == '0' || c == ':' || c == '.' || c == 'Z')) {
            return text.substring(0, gap);
        }
        return text;
    }
}
