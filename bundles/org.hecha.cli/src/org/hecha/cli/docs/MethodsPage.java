package org.hecha.cli.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Numbers;
import org.hecha.standard.Method;
import org.hecha.standard.Standard;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Quantification;

/** One table per standard with every method it declares. The same data give the same bytes. */
final class MethodsPage {

    private static final Messages MESSAGES = Messages.of(MethodsPage.class);
    private static final String NEXT = "\n";

    private final Quantification engine;
    private final Locale locale;
    private final DefaultText defaults;

    MethodsPage(Quantification engine, Locale locale) {
        this.engine = engine;
        this.locale = locale;
        this.defaults = new DefaultText(engine, locale);
    }

    String text() {
        Markdown page = new Markdown().comment(say("generated")).heading(1, say("methodsTitle"))
                .paragraph(say("methodsIntro"));
        for (Standard standard : engine.standards()) {
            List<Method> methods = engine.methods().stream().filter(m -> m.standardId().equals(standard.id())).toList();
            if (!methods.isEmpty()) {
                page.heading(2, standard.id() + " " + standard.title().in(locale))
                        .paragraph(say("standardEditions", String.join(", ", standard.editions())))
                        .paragraph(say("standardSource", standard.source()))
                        .table(List.of(say("method"), say("editions"), say("formula"), say("result"), say("symbols"),
                                say("defaults"), say("standing"), say("note")), rows(methods));
            }
        }
        return page.toString();
    }

    private List<List<String>> rows(List<Method> methods) {
        List<List<String>> rows = new ArrayList<>();
        for (Method newest : methods) {
            alike(engine.methodEditions(newest.id())).forEach(editions -> rows.add(row(editions)));
        }
        return rows;
    }

    /** Editions that differ in their clause alone stand in one row. */
    private static List<List<Method>> alike(List<Method> editions) {
        Map<Method, List<Method>> groups = new LinkedHashMap<>();
        editions.forEach(one -> groups.computeIfAbsent(withoutClause(one), any -> new ArrayList<>()).add(one));
        return List.copyOf(groups.values());
    }

    private static Method withoutClause(Method m) {
        return new Method(m.id(), m.standardId(), "", "", m.kind(), m.title(), m.formula(), m.resultUnit(), m.gas(),
                m.category(), m.deducted(), m.symbols(), m.standing(), m.source(), m.note(), m.goldenCases());
    }

    private List<String> row(List<Method> editions) {
        Method method = editions.get(0);
        String clauses = editions.stream().map(m -> m.clause().isBlank() ? m.edition() : say("clause", m.edition(), m.clause()))
                .collect(Collectors.joining(NEXT));
        return List.of(Markdown.code(method.id()) + NEXT + method.title().in(locale), clauses,
                Markdown.code(method.formula()), result(method), lines(method.symbols(), this::symbol),
                lines(method.symbols(), defaults::of),
                (CliText.text("standing." + method.standing().name()).in(locale) + NEXT + method.source()).strip(), //$NON-NLS-1$
                method.note().in(locale));
    }

    private String result(Method method) {
        List<String> parts = new ArrayList<>(List.of(method.resultUnit()));
        if (!method.gas().isBlank()) {
            parts.add(method.gas());
        }
        if (method.category() > 0) {
            parts.add(say("category", method.category()));
        }
        if (method.deducted()) {
            parts.add(say("deducted"));
        }
        return String.join(NEXT, parts);
    }

    private static String lines(List<Symbol> symbols, java.util.function.Function<Symbol, String> words) {
        return symbols.stream().map(words).filter(line -> !line.isBlank()).collect(Collectors.joining(NEXT));
    }

    private String symbol(Symbol symbol) {
        String value = symbol.printed().isEmpty() ? "" : " = " + symbol.printed();
        return Markdown.code(symbol.name()) + " " + symbol.title().in(locale) + " [" + symbol.unit() + "]" + value
                + say("role", CliText.text("role." + symbol.role().name())) + limits(symbol); //$NON-NLS-1$
    }

    private String limits(Symbol symbol) {
        Optional<String> least = symbol.minimum().map(Numbers::plain);
        Optional<String> most = symbol.maximum().map(Numbers::plain);
        return least.isEmpty() && most.isEmpty() ? "" : say("limits", least.orElse(""), most.orElse(""));
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(locale);
    }
}
