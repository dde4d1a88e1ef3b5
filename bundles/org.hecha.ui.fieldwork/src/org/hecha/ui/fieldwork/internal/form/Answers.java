package org.hecha.ui.fieldwork.internal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.hecha.core.text.Numbers;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;

/** What was answered to the fields of a form, read as what it must be. Immutable. */
public final class Answers {

    private static final Messages MESSAGES = Messages.of(Answers.class);

    private final Map<String, Field> fields;
    private final Map<String, String> given;

    /** @param given by id of the field; several choices separated by line feeds */
    public Answers(List<Field> fields, Map<String, String> given) {
        this.fields = fields.stream().collect(java.util.stream.Collectors.toMap(Field::id, field -> field));
        this.given = Map.copyOf(given);
    }

    /** The text without blanks around it; empty where nothing was answered. */
    public String text(String id) {
        return given.getOrDefault(id, "").strip(); //$NON-NLS-1$
    }

    /** The text, or null where nothing was answered. */
    public String textOrNull(String id) {
        return text(id).isEmpty() ? null : text(id);
    }

    public boolean flag(String id) {
        return Boolean.parseBoolean(text(id));
    }

    /** The ids that were chosen. */
    public List<String> chosen(String id) {
        return Arrays.stream(text(id).split("\n")).map(String::strip).filter(one -> !one.isEmpty()).toList(); //$NON-NLS-1$
    }

    /** Words separated by commas, semicolons or ideographic commas. */
    public List<String> words(String id) {
        return Arrays.stream(text(id).split("[,;，；、\n]")).map(String::strip).filter(one -> !one.isEmpty()).toList(); //$NON-NLS-1$
    }

    /** A number, thousands separators allowed. */
    public Optional<BigDecimal> number(String id) throws Refusal {
        Optional<BigDecimal> typed = Numbers.typed(text(id));
        if (typed.isEmpty() && !text(id).isEmpty()) {
            throw new Refusal(MESSAGES.text("noNumber", label(id), text(id))); //$NON-NLS-1$
        }
        return typed;
    }

    /** A whole number that is not negative. */
    public OptionalInt count(String id) throws Refusal {
        if (text(id).isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int count = Integer.parseInt(text(id));
            if (count >= 0) {
                return OptionalInt.of(count);
            }
        } catch (NumberFormatException e) {
            throw new Refusal(MESSAGES.text("noCount", label(id), text(id)), e); //$NON-NLS-1$
        }
        throw new Refusal(MESSAGES.text("noCount", label(id), text(id))); //$NON-NLS-1$
    }

    /** A day, or null where nothing was answered. */
    public LocalDate dayOrNull(String id) throws Refusal {
        try {
            return text(id).isEmpty() ? null : LocalDate.parse(text(id));
        } catch (DateTimeParseException e) {
            throw new Refusal(MESSAGES.text("noDay", label(id), text(id)), e); //$NON-NLS-1$
        }
    }

    /** A month. */
    public Optional<YearMonth> month(String id) throws Refusal {
        try {
            return text(id).isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text(id)));
        } catch (DateTimeParseException e) {
            throw new Refusal(MESSAGES.text("noMonth", label(id), text(id)), e); //$NON-NLS-1$
        }
    }

    /** @throws Refusal for the first field that must be answered and is not */
    void complete(List<Field> asked) throws Refusal {
        for (Field field : asked) {
            if (field.needed() && text(field.id()).isEmpty()) {
                boolean none = field.choices().isEmpty() && Field.CHOSEN.contains(field.kind());
                throw new Refusal(MESSAGES.text(none ? "nothingToChoose" : "missing", field.label())); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    private String label(String id) {
        return Optional.ofNullable(fields.get(id)).map(Field::label).orElse(id);
    }
}
