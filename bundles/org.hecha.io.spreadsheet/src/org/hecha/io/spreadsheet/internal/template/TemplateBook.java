package org.hecha.io.spreadsheet.internal.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;

/**
 * What a template says, whichever form it is written in.
 *
 * @param readme explanations, the title first
 * @param sheets the sheets to be filled
 */
public record TemplateBook(List<String> readme, List<TemplateSheet> sheets) {

    /** The sheet of explanations, which importing passes over. */
    public static final SheetForm README = new FormBuilder("readme").form();

    public TemplateBook {
        readme = List.copyOf(readme);
        sheets = List.copyOf(sheets);
    }

    /**
     * One sheet.
     *
     * @param form its columns
     * @param example whether its rows are but an example
     * @param rows rows under the head and the hints, by column; asked for once
     */
    public record TemplateSheet(SheetForm form, boolean example, Iterable<Map<Column, String>> rows) {

        /** A sheet with one example row; {@code known} are values that the message files cannot know. */
        public static TemplateSheet withExample(SheetForm form, Map<Column, String> known, Locale locale) {
            Map<Column, String> example = new HashMap<>();
            for (Column column : form.columns()) {
                String value = known.containsKey(column) ? known.get(column)
                        : Wording.of("example." + column.id()).in(locale);
                example.put(column, value);
            }
            return new TemplateSheet(form, true, List.of(example));
        }

        /** Head of a column; a star marks what must be filled. */
        static String head(Column column, Locale locale) {
            return column.title().in(locale) + (column.required() ? " *" : "");
        }

        /** Hint under the head; the first one begins with the mark by which importing knows the row. */
        String hint(Column column, Locale locale) {
            String hint = column.hint().in(locale);
            return column.equals(form.first()) ? "# " + hint : hint;
        }
    }
}
