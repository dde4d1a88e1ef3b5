package org.hecha.io.spreadsheet.internal.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Vocabulary;
import org.hecha.io.spreadsheet.internal.template.TemplateBook;
import org.hecha.io.spreadsheet.internal.template.TemplateBook.TemplateSheet;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;

/** The inventory template: an example row in every sheet, taken from the first installed method where there is one. */
public final class InventoryTemplate {

    private InventoryTemplate() {
    }

    public static TemplateBook of(Vocabulary vocabulary, Locale locale) {
        Map<Column, String> known = known(vocabulary);
        return new TemplateBook(readme(vocabulary, locale),
                InventoryForms.ALL.stream().map(form -> TemplateSheet.withExample(form, known, locale)).toList());
    }

    private static Map<Column, String> known(Vocabulary vocabulary) {
        Map<Column, String> known = new HashMap<>();
        Optional<Method> method = vocabulary.methods(Method.Kind.EMISSION).stream()
                .filter(candidate -> candidate.category() == 1 && Vocabulary.activity(candidate).isPresent())
                // A fuel is what most factories begin with.
                .min(Comparator.comparing(candidate -> candidate.symbols().stream()
                        .noneMatch(symbol -> symbol.defaultTable().filter("@fuel"::equals).isPresent())));
        Optional<Symbol> parameter = method.flatMap(m -> m.symbols().stream()
                .filter(symbol -> symbol.role() == Symbol.Role.PARAMETER).findFirst());
        Optional<Method> figure = vocabulary.methods(Method.Kind.FIGURE).stream().findFirst();
        known.put(SourceSheet.METHOD, method.map(Method::id).orElse(""));
        known.put(SourceSheet.FACTOR, parameter.flatMap(vocabulary::exampleRow).orElse(""));
        known.put(SourceSheet.REPORTED_UNIT, method.map(Method::resultUnit).orElse(""));
        known.put(ActivitySheet.UNIT, method.flatMap(Vocabulary::activity).map(Symbol::unit).orElse(""));
        known.put(ParameterSheet.SYMBOL, parameter.map(Symbol::name).orElse(""));
        known.put(ParameterSheet.UNIT, parameter.map(Symbol::unit).orElse(""));
        known.put(ProjectSheet.METHOD,
                vocabulary.methods(Method.Kind.REDUCTION).stream().findFirst().map(Method::id).orElse(""));
        known.put(FigureSheet.METHOD, figure.map(Method::id).orElse(""));
        known.put(FigureSheet.UNIT, figure.map(Method::resultUnit).orElse(""));
        known.put(ArgumentSheet.SYMBOL, figure.flatMap(f -> f.symbols().stream().findFirst()).map(Symbol::name).orElse(""));
        return known;
    }

    static List<String> readme(Vocabulary vocabulary, Locale locale) {
        List<String> lines = new ArrayList<>();
        for (String line : List.of("title", "keys", "marks", "status", "numbers", "dates", "units", "order", "import",
                "methods")) {
            lines.add(Wording.of("readme.inventory." + line).in(locale));
        }
        for (Method method : vocabulary.methods(Method.Kind.EMISSION)) {
            lines.add(method.id() + " — " + method.title().in(locale) + " — " + symbols(method, locale));
        }
        return lines;
    }

    private static String symbols(Method method, Locale locale) {
        return String.join(locale.getLanguage().equals("en") ? "; " : "；",
                method.symbols().stream().filter(symbol -> symbol.role() != Symbol.Role.CONSTANT)
                        .map(symbol -> symbol.name() + ' ' + symbol.title().in(locale) + " (" + symbol.unit() + ')').toList());
    }
}
