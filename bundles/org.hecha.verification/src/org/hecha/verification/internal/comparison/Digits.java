package org.hecha.verification.internal.comparison;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The digits of two numbers printed alike, so that slips of the pen can be seen. Short numbers are left alone: almost
 * any two of them differ in one digit.
 */
record Digits(String printed, String expected) {

    /** Fewer digits than these prove nothing. */
    private static final int ENOUGH = 4;

    static Digits of(Difference difference) {
        Printed printed = difference.printed();
        return new Digits(printed.value().abs().toPlainString(),
                printed.rounded(difference.recalculated()).abs().toPlainString());
    }

    boolean enough() {
        return count(printed) >= ENOUGH && count(expected) >= ENOUGH;
    }

    private static long count(String number) {
        return number.chars().filter(Character::isDigit).dropWhile(digit -> digit == '0').count();
    }

    /** Places where they differ, counted from the left; none where they are not equally long. */
    List<Integer> differing() {
        if (printed.length() != expected.length()) {
            return List.of();
        }
        return IntStream.range(0, printed.length()).filter(i -> printed.charAt(i) != expected.charAt(i)).boxed()
                .toList();
    }

    /** Whether taking one digit out of {@code longer} leaves {@code shorter}. */
    static boolean lacksOneDigit(String shorter, String longer) {
        return longer.length() == shorter.length() + 1 && IntStream.range(0, longer.length())
                .filter(i -> Character.isDigit(longer.charAt(i)))
                .anyMatch(i -> shorter.equals(longer.substring(0, i) + longer.substring(i + 1)));
    }
}
