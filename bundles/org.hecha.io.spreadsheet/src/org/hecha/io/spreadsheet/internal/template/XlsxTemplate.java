package org.hecha.io.spreadsheet.internal.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.template.TemplateBook.TemplateSheet;
import org.hecha.model.inventory.InventoryPackage.Literals;

/** Writes a template as a workbook; drop-downs take their values from a hidden sheet, which has no limit of length. */
final class XlsxTemplate {

    private static final int FIRST_ROW = 2;

    /** Points: four lines of a hint. */
    private static final int HINT_HEIGHT = 58;
    private static final int LAST_ROW = 9_999;
    private static final int EXACT_DIGITS = 15;
    private static final String HEAD_FILL = "1F6F54";
    private static final String REQUIRED_FILL = "B5532A";
    private static final String HINT_FILL = "EEF3F0";
    private static final String EXAMPLE_COLOR = "8A8A8A";

    private final Options options;
    private final Locale locale;
    private final Map<List<String>, Range> lists = new LinkedHashMap<>();

    XlsxTemplate(Options options, Locale locale) {
        this.options = options;
        this.locale = locale;
    }

    byte[] write(TemplateBook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Hecha", "1.0")) {
            readme(workbook.newWorksheet(TemplateBook.README.title().in(locale)), book.readme());
            Map<TemplateSheet, Worksheet> sheets = new LinkedHashMap<>();
            book.sheets().forEach(sheet -> sheets.put(sheet, workbook.newWorksheet(sheet.form().title().in(locale))));
            Worksheet values = workbook.newWorksheet("lists");
            values.setVisibilityState(VisibilityState.HIDDEN);
            sheets.forEach((sheet, worksheet) -> fill(worksheet, sheet, values));
        }
        return bytes.toByteArray();
    }

    private static void readme(Worksheet sheet, List<String> lines) {
        sheet.width(0, 110);
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i, 0, lines.get(i));
            sheet.style(i, 0).wrapText(true).set();
        }
        sheet.style(0, 0).bold().fontSize(14).set();
    }

    private void fill(Worksheet worksheet, TemplateSheet sheet, Worksheet values) {
        List<Column> columns = sheet.form().columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String head = TemplateSheet.head(column, locale);
            worksheet.width(i, Math.max(12, Math.min(28, head.length() * 2 + 2)));
            if (keepsDigits(column)) {
                worksheet.style(i).format("@").set();
            }
            worksheet.value(0, i, head);
            worksheet.style(0, i).bold().fontColor("FFFFFF").fillColor(column.required() ? REQUIRED_FILL : HEAD_FILL)
                    .wrapText(true).set();
            worksheet.value(1, i, sheet.hint(column, locale));
            worksheet.style(1, i).italic().fillColor(HINT_FILL).wrapText(true).verticalAlignment("top").set();
            dropDown(worksheet, i, column, values);
        }
        worksheet.rowHeight(1, HINT_HEIGHT);
        int row = FIRST_ROW;
        for (Map<Column, String> content : sheet.rows()) {
            if (row >= Worksheet.MAX_ROWS) {
                throw new SheetFull();
            }
            for (int i = 0; i < columns.size(); i++) {
                cell(worksheet, row, i, columns.get(i), content.getOrDefault(columns.get(i), ""));
                if (sheet.example()) {
                    worksheet.style(row, i).italic().fontColor(EXAMPLE_COLOR).set();
                }
            }
            row++;
        }
        worksheet.freezePane(1, FIRST_ROW);
    }

    /** Numbers are numbers, with a format that shows the digits they have, as far as a spreadsheet can hold them. */
    private static void cell(Worksheet worksheet, int row, int index, Column column, String value) {
        if (value.isEmpty()) {
            return;
        }
        BigDecimal number = column.isNumber() && !keepsDigits(column) ? new BigDecimal(value) : null;
        if (number == null || number.precision() > EXACT_DIGITS || number.scale() > EXACT_DIGITS) {
            worksheet.value(row, index, value);
            return;
        }
        worksheet.value(row, index, number);
        if (number.scale() > 0) {
            worksheet.style(row, index).format("0." + "0".repeat(number.scale())).set();
        }
    }

    /** More rows than a workbook can hold. */
    static final class SheetFull extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private void dropDown(Worksheet worksheet, int index, Column column, Worksheet values) {
        List<String> offered = options.of(column);
        if (offered.isEmpty()) {
            return;
        }
        Range range = lists.computeIfAbsent(offered, list -> {
            for (int i = 0; i < list.size(); i++) {
                values.value(i, lists.size(), list.get(i));
            }
            return values.range(0, lists.size(), list.size() - 1, lists.size());
        });
        boolean closed = options.closed(column);
        worksheet.range(FIRST_ROW, index, LAST_ROW, index).validateWithList(range).allowBlank(true)
                .errorStyle(closed ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                .showErrorMessage(true).errorTitle(column.title().in(locale))
                .error(Wording.of(closed ? "template.choose" : "template.unusual").in(locale));
    }

    /** Keys, serial numbers and printed results lose zeros when a spreadsheet takes them for numbers. */
    private static boolean keepsDigits(Column column) {
        return column.key().startsWith("serial") || column.key().equals("key") || column.key().equals("sha256")
                || column.feature() == Literals.REPORTED_VALUE__VALUE || column.feature() == Literals.REPORTED_FIGURE__VALUE
                || column.feature() == Literals.FACILITY__PROVINCE_CODE;
    }
}
