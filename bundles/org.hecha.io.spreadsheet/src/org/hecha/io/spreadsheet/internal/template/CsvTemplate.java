package org.hecha.io.spreadsheet.internal.template;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.template.TemplateBook.TemplateSheet;

/** Writes a template as a set of CSV files. The byte order mark lets spreadsheet programs read Chinese. */
public final class CsvTemplate {

    private static final String MARK = "\uFEFF";

    private final Options options;
    private final Locale locale;

    CsvTemplate(Options options, Locale locale) {
        this.options = options;
        this.locale = locale;
    }

    /** Content by file name. */
    Map<String, byte[]> write(TemplateBook book) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder readme = new StringBuilder(String.join("\r\n\r\n", book.readme())).append("\r\n");
        for (TemplateSheet sheet : book.sheets()) {
            files.put(sheet.form().title().in(locale) + ".csv", bytes(csv(sheet)));
            sheet.form().columns().forEach(column -> offered(readme, sheet, column));
        }
        files.put(TemplateBook.README.title().in(locale) + ".txt", bytes(readme.toString()));
        return files;
    }

    private String csv(TemplateSheet sheet) {
        List<Column> columns = sheet.form().columns();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(column -> TemplateSheet.head(column, locale)).toList());
        rows.add(columns.stream().map(column -> sheet.hint(column, locale)).toList());
        sheet.rows().forEach(row -> rows.add(columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        return text(rows);
    }

    /** Rows as the content of a file. */
    public static byte[] bytes(List<List<String>> rows) {
        return bytes(text(rows));
    }

    private static String text(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A CSV file has no drop-downs: what they would offer stands in the explanations. */
    private void offered(StringBuilder readme, TemplateSheet sheet, Column column) {
        List<String> offered = options.of(column);
        if (!offered.isEmpty()) {
            readme.append("\r\n").append(sheet.form().title().in(locale)).append(" / ").append(column.title().in(locale))
                    .append("\r\n  ").append(String.join("; ", offered)).append("\r\n");
        }
    }

    private static byte[] bytes(String text) {
        return (MARK + text).getBytes(StandardCharsets.UTF_8);
    }
}
