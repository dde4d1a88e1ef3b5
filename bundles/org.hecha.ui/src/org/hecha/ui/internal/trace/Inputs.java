package org.hecha.ui.internal.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;

/** The values behind a number, in the order of the formula; what no symbol takes comes last. */
final class Inputs {

    private Inputs() {
    }

    /** @param method the method of the source, where it is installed */
    static List<InputRow> of(EObject subject, Optional<Method> method, Optional<Trace> trace) {
        Set<InputRow> rows = new LinkedHashSet<>();
        if (subject instanceof EmissionSource source) {
            List<Symbol> symbols = trace.map(t -> t.terms().stream().map(Term::symbol).toList())
                    .or(() -> method.map(Method::symbols)).orElse(List.of());
            Set<EObject> taken = new LinkedHashSet<>();
            symbols.forEach(symbol -> taken.addAll(add(rows, source, symbol, symbols, trace)));
            source.getActivityData().stream().filter(data -> !taken.contains(data)).forEach(data -> rows.add(loose(source, data)));
            source.getParameters().stream().filter(parameter -> !taken.contains(parameter))
                    .forEach(parameter -> rows.add(loose(source, parameter)));
        } else {
            trace.ifPresent(t -> t.terms().forEach(term ->
                    rows.add(new InputRow(subject, Optional.of(term.symbol()), Optional.empty(), Optional.of(term)))));
        }
        return List.copyOf(rows);
    }

    private static InputRow loose(EObject subject, EObject object) {
        return new InputRow(subject, Optional.empty(), Optional.of(object), Optional.empty());
    }

    private static List<EObject> add(Set<InputRow> rows, EmissionSource source, Symbol symbol, List<Symbol> symbols, Optional<Trace> trace) {
        Optional<Term> term = trace.flatMap(t -> t.terms().stream().filter(one -> one.symbol().name().equals(symbol.name())).findFirst());
        List<EObject> objects = new ArrayList<>();
        if (symbol.role() == Symbol.Role.ACTIVITY) {
            source.getActivityData().stream().filter(data -> standsFor(data, symbol, symbols)).forEach(objects::add);
        } else {
            source.getParameters().stream().filter(parameter -> symbol.name().equals(parameter.getSymbol())).forEach(objects::add);
        }
        // Several records are summed up: the converted sum belongs to none of them.
        Optional<Term> own = objects.size() > 1 ? Optional.empty() : term;
        objects.forEach(object -> rows.add(new InputRow(source, Optional.of(symbol), Optional.of(object), own)));
        if (objects.isEmpty()) {
            rows.add(new InputRow(source, Optional.of(symbol), Optional.empty(), term));
        }
        return objects;
    }

    private static boolean standsFor(ActivityData data, Symbol symbol, List<Symbol> symbols) {
        String named = Objects.toString(data.getSymbol(), ""); //$NON-NLS-1$
        return named.isBlank() ? symbols.stream().filter(one -> one.role() == Symbol.Role.ACTIVITY).count() == 1
                : named.equals(symbol.name());
    }

    /** Ids of the evidence that proves one of the values, each once. */
    static List<String> evidence(List<InputRow> rows) {
        return rows.stream().flatMap(row -> row.evidenceIds().stream()).distinct().toList();
    }

    /** Ids of the source and of its parts, under which findings and annotations may speak about it. */
    static Set<String> ids(EObject subject) {
        Set<String> ids = new LinkedHashSet<>();
        if (subject instanceof org.hecha.model.base.Identified named) {
            ids.add(named.getId());
        }
        if (subject instanceof EmissionSource source) {
            source.getActivityData().stream().map(ActivityData::getId).forEach(ids::add);
            source.getParameters().stream().map(Parameter::getId).forEach(ids::add);
        }
        ids.remove(null);
        return ids;
    }
}
