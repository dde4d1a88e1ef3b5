package org.hecha.standard.calculation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of serial numbers of certificates or credits: a common prefix and a number that counts. Immutable.
 *
 * @param prefix what stands before the counting digits
 * @param first first number
 * @param last last number, not below the first
 */
public record SerialRange(String prefix, BigInteger first, BigInteger last) {

    private static final Pattern SERIAL = Pattern.compile("(.*?)([0-9]{1,40})");
    /** Ranges in one text: separated by commas or semicolons, each {@code from..to}, {@code from~to} or single. */
    private static final Pattern SEPARATORS = Pattern.compile("[,;，；、\\s]+");
    private static final Pattern UNTIL = Pattern.compile("\\.\\.|~|～|至");

    /** The range, or empty where the two texts do not make one. */
    public static Optional<SerialRange> of(String from, String to) {
        if (from == null || from.isBlank()) {
            return Optional.empty();
        }
        Matcher first = SERIAL.matcher(from.strip());
        Matcher last = SERIAL.matcher(to == null || to.isBlank() ? from.strip() : to.strip());
        if (!first.matches() || !last.matches() || !first.group(1).equals(last.group(1))) {
            return Optional.empty();
        }
        SerialRange range = new SerialRange(first.group(1), new BigInteger(first.group(2)),
                new BigInteger(last.group(2)));
        return range.last.compareTo(range.first) < 0 ? Optional.empty() : Optional.of(range);
    }

    /** All ranges that can be read in a free text. */
    public static List<SerialRange> in(String text) {
        List<SerialRange> ranges = new ArrayList<>();
        if (text != null) {
            for (String piece : SEPARATORS.split(text)) {
                String[] ends = UNTIL.split(piece, 2);
                of(ends[0], ends.length > 1 ? ends[1] : ends[0]).ifPresent(ranges::add);
            }
        }
        return ranges;
    }

    /** Whether the two have a number in common. */
    public boolean overlaps(SerialRange other) {
        return prefix.equals(other.prefix) && first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
    }

    /** How many numbers it holds. */
    public BigInteger count() {
        return last.subtract(first).add(BigInteger.ONE);
    }
}
