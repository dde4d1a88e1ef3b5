package org.hecha.io.spreadsheet.internal.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.Vocabulary;
import org.hecha.model.engagement.Engagement;
import org.hecha.standard.Method;
import org.hecha.standard.Subcategory;
import org.hecha.standard.Symbol;

/** Checks that several sheets make: of quantities, units, periods and methods. */
final class Checks {

    private final Engagement engagement;
    private final Vocabulary vocabulary;

    /** @param engagement gives the reporting period; null where there is none to keep to */
    Checks(Engagement engagement, Vocabulary vocabulary) {
        this.engagement = engagement;
        this.vocabulary = vocabulary;
    }

    Checks(ImportRun run) {
        this(run.engagement(), run.vocabulary());
    }

    /** Refuses a negative amount. */
    static void notNegative(Fields row, Column column, BigDecimal value) {
        if (value != null && value.signum() < 0) {
            row.wrong(column, "quantityNegative", value);
        }
    }

    /** Refuses an amount without its unit. */
    static void unitGiven(Fields row, Column amount, Column unit, BigDecimal value, String text) {
        if (value != null && (text == null || text.isEmpty()) && row.has(amount)) {
            row.wrong(unit, "unitMissing", value);
        }
    }

    /**
     * The unit a cell means, where it is known and converts into one of {@code targets}; any known one without targets.
     *
     * @return the unit as it is to be stored, or null
     */
    String unit(Fields row, Column column, String text, String... targets) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        String unit = vocabulary.unit(text);
        if (unit == null) {
            row.wrong(column, "unitUnknown", text, fitting(targets));
            return null;
        }
        if (targets.length == 0 || Stream.of(targets).anyMatch(target -> vocabulary.fits(unit, target))) {
            return unit;
        }
        row.wrong(column, "unitDoesNotFit", text, String.join(", ", targets), fitting(targets));
        return null;
    }

    private String fitting(String... targets) {
        return String.join(", ", targets.length == 0 ? vocabulary.units()
                : Stream.of(targets).flatMap(target -> vocabulary.unitsFor(target).stream()).distinct().toList());
    }

    /** Checks a value against the plausible limits of a symbol, converted exactly. */
    void plausible(Fields row, Column column, BigDecimal value, String unit, Symbol symbol) {
        if (value == null || unit == null) {
            return;
        }
        boolean below = symbol.minimum().isPresent();
        boolean above = symbol.maximum().isPresent();
        if (!above && (!below || symbol.minimum().get().signum() <= 0 && value.signum() >= 0)) {
            return;
        }
        BigDecimal converted = vocabulary.convert(value, unit, symbol.unit());
        if (below && converted.compareTo(symbol.minimum().get()) < 0 || above && converted.compareTo(symbol.maximum().get()) > 0) {
            row.wrong(column, "valueImplausible", value, unit, symbol.name(), limit(symbol.minimum()), limit(symbol.maximum()),
                    symbol.unit());
        }
    }

    /** Refuses half a period, and an end before its start. */
    static void ordered(Fields row, Column startColumn, LocalDate start, Column endColumn, LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            row.wrong(endColumn, "endBeforeStart", end, start);
        }
        if (start == null && end != null && row.isEmpty(startColumn)) {
            row.wrong(startColumn, "periodHalf", end);
        }
        if (end == null && start != null && row.isEmpty(endColumn)) {
            row.wrong(endColumn, "periodHalf", start);
        }
    }

    /** As {@link #ordered}, and refuses days outside the engagement's reporting period. */
    void period(Fields row, Column startColumn, LocalDate start, Column endColumn, LocalDate end) {
        ordered(row, startColumn, start, endColumn, end);
        inside(row, startColumn, start);
        inside(row, endColumn, end);
    }

    private void inside(Fields row, Column column, LocalDate day) {
        LocalDate first = engagement.getPeriodStart();
        LocalDate last = engagement.getPeriodEnd();
        if (day != null && (first != null && day.isBefore(first) || last != null && day.isAfter(last))) {
            row.wrong(column, "outsidePeriod", day, first == null ? "…" : first, last == null ? "…" : last);
        }
    }

    /** The method a cell names, where it is installed and of one of the kinds asked for. */
    Method method(Fields row, Column column, String id, Method.Kind... kinds) {
        if (id == null || id.isEmpty()) {
            return null;
        }
        Optional<Method> method = vocabulary.method(id);
        if (method.isEmpty()) {
            Optional<String> nearest = vocabulary.nearestMethod(id, kinds[0]);
            row.wrong(column, nearest.isPresent() ? "methodUnknown" : "methodNoneInstalled", id, nearest.orElse(""));
        } else if (!List.of(kinds).contains(method.get().kind())) {
            row.wrong(column, "methodOfOtherKind", id, names(vocabulary.methods(kinds[0])));
            return null;
        }
        return method.orElse(null);
    }

    /**
     * The sub-category a cell names, by its id or the word that stands there already. One that no standard declares is
     * kept and remarked: organizations may have sub-categories of their own.
     *
     * @param category category of the row, or 0 where it has none to compare with
     */
    String subcategory(Fields row, Column column, String text, int category) {
        Optional<Subcategory> found = text == null ? Optional.empty() : vocabulary.subcategory(text);
        if (text != null && found.isEmpty() && !vocabulary.subcategories(Locale.CHINESE).isEmpty()) {
            row.note(column, "subcategoryUnknown", text,
                    (Localized) locale -> String.join(", ", vocabulary.subcategories(locale)));
        }
        if (category > 0 && found.filter(sub -> sub.category() != category).isPresent()) {
            row.note(column, "subcategoryOfOtherCategory", text, found.get().category(), category);
        }
        return found.filter(sub -> !sub.isCalled(text)).map(Subcategory::id).orElse(text);
    }

    private static String names(List<Method> methods) {
        return String.join(", ", methods.stream().map(Method::id).limit(8).toList());
    }

    private static String limit(Optional<BigDecimal> limit) {
        return limit.map(BigDecimal::toPlainString).orElse("…");
    }
}
