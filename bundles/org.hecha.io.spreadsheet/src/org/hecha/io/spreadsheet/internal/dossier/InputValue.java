package org.hecha.io.spreadsheet.internal.dossier;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.io.spreadsheet.internal.dossier.Scheme.Input;
import org.hecha.io.spreadsheet.internal.dossier.Scheme.Option;
import org.hecha.io.spreadsheet.internal.form.Choice;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.value.Plain;

/** Reads the value of one indicator input into the form in which dossiers store it. */
final class InputValue {

    private static final Column VALUE = DossierForms.VALUE;

    private InputValue() {
    }

    /** The stored form; null, with an issue, where the cell does not hold what is asked for. */
    static String read(Fields row, Input input) {
        return switch (input.type()) {
            case BOOLEAN -> yesNo(row);
            case CHOICE -> option(row, input);
            case COUNT -> number(row, input, row.number(VALUE), true);
            case NUMBER -> number(row, input, row.number(VALUE), false);
            case PERCENTAGE -> number(row, input, percentage(row), false);
        };
    }

    /** What may be entered, for the template. */
    static Localized allowed(Input input) {
        return switch (input.type()) {
            case BOOLEAN -> Choice.YES_NO.all();
            case CHOICE -> options(input);
            default -> Wording.of("allowed." + input.type().name().toLowerCase(Locale.ROOT),
                    input.minimum().map(BigDecimal::toPlainString).orElse("…"),
                    input.maximum().map(BigDecimal::toPlainString).orElse("…"));
        };
    }

    private static Localized options(Input input) {
        return locale -> input.options().stream().map(option -> option.text().in(locale)).collect(Collectors.joining(" / "));
    }

    private static String yesNo(Fields row) {
        Boolean value = row.choice(VALUE, Choice.YES_NO);
        return value == null ? null : value ? "yes" : "no";
    }

    private static String option(Fields row, Input input) {
        String text = row.text(VALUE);
        String folded = Plain.fold(text);
        for (Option option : input.options()) {
            if (folded.equals(Plain.fold(option.id())) || folded.equals(Plain.fold(option.text().zh()))
                    || folded.equals(Plain.fold(option.text().en()))) {
                return option.id();
            }
        }
        if (!text.isEmpty()) {
            row.wrong(VALUE, "choiceUnknown", text, options(input));
        }
        return null;
    }

    /** {@code 35%} and {@code 35} mean the same here. */
    private static BigDecimal percentage(Fields row) {
        return Plain.halfWidth(row.text(VALUE)).endsWith("%") ? row.share(VALUE).movePointRight(2) : row.number(VALUE);
    }

    private static String number(Fields row, Input input, BigDecimal value, boolean whole) {
        if (value == null) {
            return null;
        }
        boolean broken = whole && value.stripTrailingZeros().scale() > 0;
        if (broken || input.minimum().isPresent() && value.compareTo(input.minimum().get()) < 0
                || input.maximum().isPresent() && value.compareTo(input.maximum().get()) > 0) {
            row.wrong(VALUE, "inputOutside", value, allowed(input));
            return null;
        }
        return value.toPlainString();
    }
}
