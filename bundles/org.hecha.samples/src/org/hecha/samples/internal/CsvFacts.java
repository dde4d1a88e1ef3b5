package org.hecha.samples.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the small comma-separated fact files of the cases: a header, fields that may be quoted, one record a line. For
 * a factory's own spreadsheets there is the import; this is for files we ship.
 */
public final class CsvFacts {

    private CsvFacts() {
    }

    /** One record. */
    public record Row(String where, List<String> header, List<String> fields) {

        /** The field of a column. */
        public String get(String column) {
            int at = header.indexOf(column);
            if (at < 0) {
                throw new IllegalStateException(where + ": there is no column " + column);
            }
            return fields.get(at);
        }

        /** The field of a column as a decimal, its digits kept. */
        public BigDecimal decimal(String column) {
            return new BigDecimal(get(column));
        }
    }

    /**
     * @param text the whole file
     * @param where named in messages
     */
    public static List<Row> read(String text, String where) {
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            List<String> fields = fields(line);
            if (number == 1) {
                header = fields;
            } else if (fields.size() == header.size()) {
                rows.add(new Row(where + " line " + number, header, fields));
            } else {
                throw new IllegalStateException(where + " line " + number + ": " + fields.size() + " fields, "
                        + header.size() + " columns");
            }
        }
        return List.copyOf(rows);
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return List.copyOf(fields);
    }
}
