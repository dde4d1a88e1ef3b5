package org.hecha.quantification.internal.uncertainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Measurement;
import org.hecha.model.inventory.Parameter;
import org.hecha.quantification.internal.catalogue.Catalogue;
import org.hecha.quantification.internal.catalogue.CompiledMethod;
import org.hecha.quantification.internal.formula.Derivative;
import org.hecha.quantification.internal.formula.Node;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Term;

/** Takes one calculated line apart into a formula for its tCO2e and the inputs of that. Used once. */
final class LineReader {

    /** The potential of the gas, by which the formula's result is multiplied; no symbol can have such a name. */
    private static final String POTENTIAL = "GWP of the gas";
    private static final String CO2 = "CO2";
    private static final String GWP = "GWP";
    private static final String GWP_TABLES = "@gwp";

    private final Catalogue catalogue;
    private final Statements statements;
    private final EmissionSource source;
    private final LineResult result;
    private final String label;
    private final Map<String, Exact> values = new HashMap<>();
    private final List<Input> inputs = new ArrayList<>();

    LineReader(Catalogue catalogue, Statements statements, EmissionSource source, LineResult result) {
        this.catalogue = catalogue;
        this.statements = statements;
        this.source = source;
        this.result = result;
        this.label = source.getName() == null || source.getName().isBlank() ? result.sourceId() : source.getName();
    }

    /** @param year calendar year of the line, where it is known */
    Line line(Optional<Integer> year) throws Refusal {
        List<Term> terms = result.trace().orElseThrow().terms();
        Method method = result.trace().orElseThrow().method();
        CompiledMethod compiled = Optional.ofNullable(catalogue.methods().get(method.id()))
                .flatMap(editions -> editions.of(method.edition())).orElseThrow(this::ofOther);
        boolean converted = terms.size() > method.symbols().size();
        Node formula = new Node.Converted(compiled.formula(), scale(method));
        if (converted) {
            formula = new Node.Binary(Node.Operator.TIMES, formula, new Node.Reference(POTENTIAL));
        }
        read(method, compiled, terms, converted);
        Line line = new Line(result.sourceId(), label, result.category(), year, result.co2e(), formula, values, inputs,
                slope(formula));
        if (!Closeness.same(formula.value(values::get).decimal(), result.co2e())) {
            throw ofOther();
        }
        return line;
    }

    private Refusal ofOther() {
        return new Refusal(Statements.MESSAGES.text("calculationOfOther", label));
    }

    /** From the formula's result to t of the gas as it counts. */
    private Exact scale(Method method) throws Refusal {
        Exact factor = catalogue.units().factor(method.resultUnit(), "t" + method.gas()).orElseThrow(this::ofOther);
        boolean apart = method.gas().equals(CO2) && source.getBiogenicShare() != null;
        Exact counted = apart ? factor.times(Exact.ONE.minus(Exact.of(source.getBiogenicShare()))) : factor;
        return method.deducted() ? counted.negated() : counted;
    }

    private Optional<Derivative> slope(Node formula) {
        try {
            return Optional.of(Derivative.of(formula, values::get));
        } catch (ArithmeticException e) {
            // a root at zero: the propagation says so, the simulation does without
            return Optional.empty();
        }
    }

    private void read(Method method, CompiledMethod compiled, List<Term> terms, boolean converted) throws Refusal {
        List<Symbol> activities =
                method.symbols().stream().filter(symbol -> symbol.role() == Symbol.Role.ACTIVITY).toList();
        Map<String, Parameter> parameters = new HashMap<>();
        source.getParameters().forEach(parameter -> parameters.put(String.valueOf(parameter.getSymbol()), parameter));
        Map<String, List<Input>> records =
                new Records(catalogue.units(), statements, source, result.sourceId(), label, activities).bySymbol();
        for (Term term : terms.subList(0, method.symbols().size())) {
            Symbol symbol = term.symbol();
            Exact constant = compiled.constants().get(symbol.name());
            Parameter parameter = parameters.get(symbol.name());
            values.put(symbol.name(), constant == null ? Exact.of(term.value()) : constant);
            boolean measured = symbol.role() == Symbol.Role.ACTIVITY
                    && (parameter == null || parameter.getValue() == null);
            if (measured) {
                inputs.addAll(checked(records.getOrDefault(symbol.name(), List.of()), term));
            } else if (constant == null) {
                boolean convention = symbol.defaultTable().filter(GWP_TABLES::equals).isPresent();
                add(symbol.name(), term, parameter, convention);
            }
        }
        if (converted) {
            Term potential = terms.get(terms.size() - 1);
            values.put(POTENTIAL, Exact.of(potential.value()));
            add(POTENTIAL, potential, parameters.get(GWP), true);
        }
    }

    private List<Input> checked(List<Input> records, Term term) throws Refusal {
        Exact sum = records.stream().map(Input::value).reduce(Exact.ZERO, Exact::plus);
        if (!Closeness.same(sum.decimal(), term.value())) {
            throw ofOther();
        }
        return records;
    }

    /** @param convention whether the value is exact by convention unless stated otherwise */
    private void add(String name, Term term, Parameter parameter, boolean convention) throws Refusal {
        Measurement measurement = parameter != null && appliesTo(parameter, term) ? parameter.getUncertainty() : null;
        if (convention && (measurement == null || measurement.getRelativeStandard() == null)) {
            return;
        }
        Stated stated = statements.of(measurement, term.symbol().name(), label, term.symbol().name());
        String group = measurement == null || measurement.getGroup() == null ? "" : measurement.getGroup().strip();
        String factor = FactorIdentity.of(term, source.getFactorKey(), catalogue);
        String key = !group.isEmpty() ? Input.groupKey(group)
                : !factor.isEmpty() ? Input.factorKey(factor) : "parameter:" + result.sourceId() + ':' + name;
        String subject = parameter == null || parameter.getId() == null ? "" : parameter.getId();
        Limits limits = Limits.of(term);
        inputs.add(new Input(name, Exact.of(term.value()), stated, key, group.isEmpty() ? factor : group,
                term.symbol().name(), subject, 0, limits.least(), limits.most()));
    }

    /** A statement speaks of the parameter's own value, or, where it has none, of the default. */
    private static boolean appliesTo(Parameter parameter, Term term) {
        return parameter.getValue() == null || parameter.getValue().compareTo(term.stated()) == 0
                && String.valueOf(parameter.getUnit()).equals(term.statedUnit());
    }
}
