package org.hecha.quantification.internal.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.catalogue.CompiledMethod;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;

/** Calculates one emission source. Used once. */
final class SourceCalculation {

    private static final String CO2 = "CO2";
    private static final String CO2E = "CO2e";
    private static final int CATEGORIES = 6;

    private final Case context;
    private final EmissionSource source;
    private final String label;
    private final List<Problem> problems = new ArrayList<>();

    SourceCalculation(Case context, EmissionSource source) {
        this.context = context;
        this.source = source;
        this.label = Case.label(source.getName(), source.getId());
    }

    LineResult line() {
        String gas = "";
        int category = source.getCategory();
        try {
            CompiledMethod method = context.method(source.getMethodId(), source.getMethodEdition(), source.getId(), label, problems);
            gas = method.method().gas();
            category = checkedCategory(method.method());
            return line(method, category);
        } catch (NotCalculable reason) {
            problems.add(0, reason.problem());
            return new LineResult(source.getId(), category, Case.orEmpty(source.getMethodId()), gas, Optional.empty(),
                    BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty(), problems);
        }
    }

    private int checkedCategory(Method method) throws NotCalculable {
        if (method.kind() != Method.Kind.EMISSION) {
            throw new NotCalculable(ProblemKind.METHOD_OF_OTHER_KIND.of(source.getId(), label, method.id()));
        }
        int category = source.getCategory() == 0 ? method.category() : source.getCategory();
        if (category < 1 || category > CATEGORIES) {
            throw new NotCalculable(
                    ProblemKind.CATEGORY_UNKNOWN.of(source.getId(), label, String.valueOf(category)));
        }
        return category;
    }

    private LineResult line(CompiledMethod compiled, int category) throws NotCalculable {
        Method method = compiled.method();
        if (method.standing() == Standing.UNCONFIRMED) {
            problems.add(ProblemKind.METHOD_UNCONFIRMED.of(source.getId(), label, method.id()));
        }
        Defaults defaults = new Defaults(context, source.getId(), label, source.getFactorKey(), periodStart());
        Parameters parameters = new Parameters(context, source, defaults, problems);
        parameters.remarkUnused(method);
        Map<String, Taken> values = values(method, parameters);
        Exact result = Evaluation.result(compiled, values, source.getId(), label);
        Exact mass = result.times(context.factor(method.resultUnit(), "t" + method.gas(), source.getId(), label));
        List<Term> terms = Evaluation.terms(method, values);
        Exact potential = potential(method.gas(), defaults, parameters, terms);
        Exact biogenic = biogenic(method.gas(), mass);
        Exact co2e = mass.minus(biogenic).times(potential);
        checkPeriod();
        checkValidity(terms);
        Trace trace = new Trace(method, terms, result.decimal(), method.resultUnit());
        return new LineResult(source.getId(), category, method.id(), method.gas(), Optional.of(mass.decimal()),
                signed(co2e, method), signed(biogenic, method), Optional.of(trace), problems);
    }

    private static BigDecimal signed(Exact amount, Method method) {
        return (method.deducted() ? amount.negated() : amount).decimal();
    }

    private Map<String, Taken> values(Method method, Parameters parameters) throws NotCalculable {
        List<Symbol> activities = method.symbols().stream().filter(s -> s.role() == Symbol.Role.ACTIVITY).toList();
        ActivitySum activity = new ActivitySum(context, source);
        activity.refuseStrangeSymbols(method, activities);
        Map<String, Taken> values = new LinkedHashMap<>();
        for (Symbol symbol : method.symbols()) {
            if (symbol.role() == Symbol.Role.ACTIVITY) {
                values.put(symbol.name(), activity(symbol, activity, activities, parameters));
            } else if (symbol.role() == Symbol.Role.PARAMETER) {
                values.put(symbol.name(), parameters.value(symbol));
            }
            Evaluation.checkLimits(symbol, values.get(symbol.name()), source.getId(), label, problems);
        }
        return values;
    }

    private Taken activity(Symbol symbol, ActivitySum activity, List<Symbol> activities, Parameters parameters)
            throws NotCalculable {
        if (activity.isEmpty() && !parameters.states(symbol.name())) {
            throw new NotCalculable(ProblemKind.NO_ACTIVITY_DATA.of(source.getId(), label, symbol.unit()));
        }
        if (parameters.states(symbol.name())) {
            return parameters.value(symbol);
        }
        return activity.of(symbol, activities);
    }

    /** CO2 counts as itself, CO2e is already counted; every other gas brings its potential, which joins the terms. */
    private Exact potential(String gas, Defaults defaults, Parameters parameters, List<Term> terms)
            throws NotCalculable {
        if (countsAsItself(gas)) {
            return Exact.ONE;
        }
        Taken potential = defaults.gwp(gas, parameters.of(Defaults.GWP_COLUMN));
        Symbol symbol = Defaults.gwpSymbol(gas, potential.value().decimal(), potential.origin().documentId());
        terms.add(potential.term(symbol));
        return potential.value();
    }

    /** Whether a gas needs no warming potential. */
    static boolean countsAsItself(String gas) {
        return gas.equals(CO2) || gas.equals(CO2E);
    }

    private Exact biogenic(String gas, Exact mass) throws NotCalculable {
        BigDecimal share = source.getBiogenicShare();
        if (share == null || share.signum() == 0) {
            return Exact.ZERO;
        }
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new NotCalculable(ProblemKind.BIOGENIC_SHARE_WRONG.of(source.getId(), label, share));
        }
        if (gas.equals(CO2)) {
            return mass.times(context.number(share, source.getId(), label));
        }
        if (gas.equals(CO2E)) {
            problems.add(ProblemKind.BIOGENIC_SHARE_NOT_CO2.of(source.getId(), label));
        }
        return Exact.ZERO;
    }

    private Optional<LocalDate> periodStart() {
        return Periods.start(source.getPeriodStart(), context.engagement());
    }

    private void checkPeriod() {
        if (Periods.outside(source.getPeriodStart(), source.getPeriodEnd(), context.engagement())) {
            problems.add(ProblemKind.PERIOD_OUTSIDE_ENGAGEMENT.of(source.getId(), label,
                    Periods.text(source.getPeriodStart(), source.getPeriodEnd()), Periods.text(
                            context.engagement().getPeriodStart(), context.engagement().getPeriodEnd())));
        }
        if (Periods.longerThanYear(source.getPeriodStart(), source.getPeriodEnd(), context.engagement())) {
            problems.add(ProblemKind.PERIOD_OF_SEVERAL_YEARS.of(source.getId(), label,
                    String.valueOf(periodStart().map(LocalDate::getYear).orElse(0))));
        }
    }

    /** One remark per edition, however many of its values are used. */
    private void checkValidity(List<Term> terms) {
        LocalDate start = periodStart().orElse(null);
        LocalDate end = Periods.end(source.getPeriodEnd(), context.engagement()).orElse(null);
        Map<String, List<Term>> outside = terms.stream()
                .filter(term -> !term.origin().validity().touches(start, end))
                .collect(Collectors.groupingBy(term -> term.origin().documentId() + term.origin().validity().range(),
                        LinkedHashMap::new, Collectors.toList()));
        outside.values().forEach(used -> problems.add(ProblemKind.OUTSIDE_VALIDITY.of(source.getId(), label,
                used.stream().map(term -> term.symbol().name()).collect(Collectors.joining(", ")),
                used.get(0).origin().documentId(), used.get(0).origin().validity().range(),
                Periods.text(start, end))));
    }
}
