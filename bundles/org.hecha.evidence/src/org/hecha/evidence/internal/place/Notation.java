package org.hecha.evidence.internal.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hecha.core.text.Refusal;

/**
 * A place as somebody typed it, taken apart but not yet looked at in its file.
 *
 * @param kind what sort of place
 * @param keys what was said as {@code key=value}
 * @param sheet sheet named before {@code !}; empty for none
 * @param range cell range; empty for none
 */
record Notation(Kind kind, Map<String, String> keys, String sheet, String range) {

    enum Kind {
        PAGE("page", "rect"), CELLS, ROW("row"), PICTURE("rect"), TEXT("chars", "line"),
        COLUMN("column", "sheet", "where", "header", "rows");

        private final Set<String> keys;

        Kind(String... keys) {
            this.keys = Set.of(keys);
        }
    }

    private static final Pattern PAIR = Pattern.compile("(page|rect|row|chars|line|column|sheet|unit|where|header|rows)=(.*)",
            Pattern.DOTALL);
    private static final String UNIT = "unit";

    static Notation parse(String text) throws Refusal {
        Map<String, String> keys = new LinkedHashMap<>();
        String cells = "";
        for (String part : text.strip().split(";(?=(?:[^']*'[^']*')*[^']*$)")) {
            Matcher pair = PAIR.matcher(part.strip());
            if (pair.matches()) {
                if (pair.group(2).isBlank() || keys.put(pair.group(1), pair.group(2).strip()) != null) {
                    throw malformed(text);
                }
            } else if (cells.isEmpty() && !part.isBlank()) {
                cells = part.strip();
            } else {
                throw malformed(text);
            }
        }
        Kind kind = kind(keys, cells, text);
        if (keys.keySet().stream().anyMatch(key -> !key.equals(UNIT) && !kind.keys.contains(key))
                || keys.containsKey("chars") && keys.containsKey("line") || kind != Kind.CELLS && !cells.isEmpty()) {
            throw malformed(text);
        }
        int mark = cells.lastIndexOf('!');
        if (kind == Kind.CELLS && mark < 0 && !CellRange.isRange(cells)) {
            throw malformed(text);
        }
        return new Notation(kind, keys, mark < 0 ? "" : unquoted(cells.substring(0, mark)), cells.substring(mark + 1));
    }

    private static Kind kind(Map<String, String> keys, String cells, String text) throws Refusal {
        if (!cells.isEmpty()) {
            return Kind.CELLS;
        }
        if (keys.containsKey("column")) {
            return Kind.COLUMN;
        }
        if (keys.containsKey("page")) {
            return Kind.PAGE;
        }
        if (keys.containsKey("row")) {
            return Kind.ROW;
        }
        if (keys.containsKey("chars") || keys.containsKey("line")) {
            return Kind.TEXT;
        }
        if (keys.containsKey("rect")) {
            return Kind.PICTURE;
        }
        throw malformed(text);
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("'") && name.endsWith("'");
        return quoted ? name.substring(1, name.length() - 1).replace("''", "'") : name;
    }

    /** The unit that was told; empty for none. */
    String unit() {
        return keys.getOrDefault(UNIT, "");
    }

    /** A whole number from {@code least} on; {@code otherwise} where the key was not given. */
    int whole(String key, int least, int otherwise) throws Refusal {
        return keys.containsKey(key) ? number(keys.get(key), least) : otherwise;
    }

    /** Two whole numbers, {@code 120-180}, the second not before the first; {@code otherwise} where the key was not given. */
    int[] span(String key, int least, int... otherwise) throws Refusal {
        if (!keys.containsKey(key)) {
            return otherwise;
        }
        String[] ends = keys.get(key).split("-", -1);
        if (ends.length != 2) {
            throw malformed(key + '=' + keys.get(key));
        }
        int[] span = { number(ends[0], least), number(ends[1], least) };
        if (span[1] < span[0]) {
            throw malformed(key + '=' + keys.get(key));
        }
        return span;
    }

    /** Left, bottom or top, width, height. */
    double[] rectangle() throws Refusal {
        String[] parts = keys.get("rect").split(",", -1);
        double[] rectangle = new double[4];
        try {
            for (int i = 0; i < rectangle.length; i++) {
                rectangle[i] = Double.parseDouble(parts[i].strip());
                if (!Double.isFinite(rectangle[i])) {
                    throw new NumberFormatException(parts[i]);
                }
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw malformed("rect=" + keys.get("rect"));
        }
        if (parts.length != rectangle.length) {
            throw malformed("rect=" + keys.get("rect"));
        }
        return rectangle;
    }

    private static int number(String text, int least) throws Refusal {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw Wording.refusal(e, "notANumber", text, least);
        }
        throw Wording.refusal("notANumber", text, least);
    }

    private static Refusal malformed(String text) {
        return Wording.refusal("notation", text);
    }
}
