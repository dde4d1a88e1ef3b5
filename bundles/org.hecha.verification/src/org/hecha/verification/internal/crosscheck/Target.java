package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.verification.internal.check.Span;

/**
 * Which number of a source a record is about.
 *
 * @param kind sort of number
 * @param symbol symbol of the method; empty for the emission
 * @param unit unit in which it is compared
 */
record Target(Kind kind, String symbol, String unit) {

    /** The emission of the whole inventory. */
    static final Target TOTAL = new Target(Kind.EMISSION, "", "tCO2e");

    /** Sorts of numbers. */
    enum Kind {
        ACTIVITY, PARAMETER, EMISSION
    }

    /**
     * The number a record is about: the symbol it names, else the only activity that its unit fits, else the emission.
     *
     * @return empty where that is not clear, or the unit fits nothing
     */
    static Optional<Target> of(CrossInput input, EmissionSource source, String symbol, String unit) {
        List<Symbol> symbols = input.method(source).map(Method::symbols).orElse(List.of());
        if (symbol != null && !symbol.isBlank()) {
            return symbols.stream().filter(one -> one.name().equals(symbol) && input.converts(unit, one.unit()))
                    .findFirst().map(Target::of);
        }
        List<Symbol> fitting = symbols.stream().filter(one -> one.role() == Symbol.Role.ACTIVITY
                && input.converts(unit, one.unit())).toList();
        if (fitting.size() > 1) {
            List<String> used = fitting.stream().map(Symbol::name).filter(name -> source.getActivityData().stream()
                    .anyMatch(row -> name.equals(row.getSymbol()))).toList();
            fitting = fitting.stream().filter(one -> used.size() == 1 && used.contains(one.name())).toList();
            return fitting.stream().findFirst().map(Target::of);
        }
        return fitting.stream().findFirst().map(Target::of).or(() -> emission(input, source, unit));
    }

    private static Target of(Symbol symbol) {
        return new Target(symbol.role() == Symbol.Role.ACTIVITY ? Kind.ACTIVITY : Kind.PARAMETER, symbol.name(),
                symbol.unit());
    }

    private static Optional<Target> emission(CrossInput input, EmissionSource source, String unit) {
        Stream<String> mass = input.method(source).map(Method::gas).filter(gas -> !gas.isBlank()).map("t"::concat).stream();
        return Stream.concat(Stream.of("tCO2e"), mass).filter(known -> input.converts(unit, known)).findFirst()
                .map(known -> new Target(Kind.EMISSION, "", known));
    }

    /** What the inventory has for it, record by record. */
    List<Dated> records(CrossInput input, EmissionSource source) {
        Optional<Span> whole = input.period(source);
        if (kind != Kind.ACTIVITY) {
            return value(input, source).flatMap(value -> Dated.of(null, null, value, unit, whole)).stream().toList();
        }
        List<Symbol> activities = input.method(source).map(Method::symbols).orElse(List.of()).stream()
                .filter(one -> one.role() == Symbol.Role.ACTIVITY).toList();
        Map<String, Boolean> mine = new HashMap<>();
        List<Dated> records = new ArrayList<>();
        for (ActivityData row : source.getActivityData()) {
            String named = row.getSymbol() == null ? "" : row.getSymbol();
            if (row.getUnit() != null && mine.computeIfAbsent(named + '\n' + row.getUnit(),
                    key -> takes(input, activities, named, row.getUnit()))) {
                Dated.of(row.getPeriodStart(), row.getPeriodEnd(), row.getQuantity(), row.getUnit(), whole)
                        .ifPresent(records::add);
            }
        }
        return records;
    }

    private boolean takes(CrossInput input, List<Symbol> activities, String named, String rowUnit) {
        return input.converts(rowUnit, unit) && (named.isEmpty()
                ? activities.stream().filter(one -> input.converts(rowUnit, one.unit())).count() == 1
                : named.equals(symbol));
    }

    /** The value of a parameter, or the emission. */
    private Optional<BigDecimal> value(CrossInput input, EmissionSource source) {
        Optional<LineResult> line = input.line(source);
        if (kind == Kind.EMISSION) {
            return unit.equals("tCO2e") ? line.filter(one -> one.mass().isPresent()).map(LineResult::co2e)
                    : line.flatMap(LineResult::countedMass);
        }
        return line.flatMap(LineResult::trace).map(Trace::terms).orElse(List.of()).stream()
                .filter(term -> term.symbol().name().equals(symbol)).map(Term::value).findFirst();
    }
}
