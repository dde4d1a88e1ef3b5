package org.hecha.io.spreadsheet.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import org.hecha.io.spreadsheet.internal.form.Choice;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Vocabulary;
import org.hecha.standard.Method;

/** What the drop-down of a column offers. */
public final class Options {

    private final Vocabulary vocabulary;
    private final Locale locale;

    public Options(Vocabulary vocabulary, Locale locale) {
        this.vocabulary = vocabulary;
        this.locale = locale;
    }

    /** The values, in the order offered; none where anything may be entered. */
    List<String> of(Column column) {
        return switch (column.offer()) {
            case EMISSION_METHODS -> methods(Method.Kind.EMISSION);
            case REDUCTION_METHODS -> Stream.of(Method.Kind.REDUCTION, Method.Kind.FIGURE).flatMap(k -> methods(k).stream()).toList();
            case FIGURE_METHODS -> methods(Method.Kind.FIGURE);
            case FACTOR_KEYS -> List.copyOf(vocabulary.factorRows().keySet());
            case UNITS -> new ArrayList<>(vocabulary.units());
            case CATEGORIES -> List.of("1", "2", "3", "4", "5", "6");
            case ASPECTS -> Choice.ASPECTS.labels(locale);
            case SIGNS -> Choice.SIGNS.labels(locale);
            case DISTRIBUTIONS -> Choice.DISTRIBUTIONS.labels(locale);
            case SUBCATEGORIES -> vocabulary.subcategories(locale);
            case STATEMENTS -> Choice.STATEMENTS.labels(locale);
            case NONE -> ofType(column);
        };
    }

    /** Whether nothing but the offered values can be right. */
    boolean closed(Column column) {
        return column.offer() != Column.Offer.UNITS && column.offer() != Column.Offer.FACTOR_KEYS
                && column.offer() != Column.Offer.SUBCATEGORIES;
    }

    private List<String> methods(Method.Kind kind) {
        return vocabulary.methods(kind).stream().map(Method::id).toList();
    }

    private List<String> ofType(Column column) {
        if (column.feature() == null) {
            return List.of();
        }
        if (column.feature().getEType() instanceof EEnum type) {
            return Choice.of(type).labels(locale);
        }
        return column.feature().getEType() == EcorePackage.Literals.EBOOLEAN ? Choice.YES_NO.labels(locale) : List.of();
    }
}
