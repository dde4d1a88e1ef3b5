package org.hecha.quantification.internal.calculation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.TextKey;
import org.hecha.quantification.internal.catalogue.CompiledMethod;
import org.hecha.quantification.internal.catalogue.MethodEditions;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.quantification.internal.trace.Digits;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.FigureResult;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Trace;

/** Recalculates the figures of an inventory, each once, in whatever order they refer to each other. */
final class Figures {

    private final Case context;
    private final References references;
    private final Map<ReportedFigure, FigureResult> results = new HashMap<>();
    private final Map<ReportedFigure, Exact> values = new HashMap<>();
    private final Set<ReportedFigure> open = new LinkedHashSet<>();

    Figures(Case context, Map<String, LineResult> lines) {
        this.context = context;
        this.references = new References(context, lines, this);
    }

    FigureResult result(ReportedFigure figure) {
        FigureResult known = results.get(figure);
        if (known == null) {
            open.add(figure);
            known = calculate(figure);
            open.remove(figure);
            results.put(figure, known);
        }
        return known;
    }

    /** The recalculated value of a figure that another one refers to, in that figure's printed unit. */
    Exact value(ReportedFigure figure, String subjectId, String label) throws NotCalculable {
        if (open.contains(figure)) {
            String circle = open.stream().map(Figures::label).collect(Collectors.joining(" → "));
            throw new NotCalculable(
                    ProblemKind.REFERENCE_IN_CIRCLE.of(subjectId, label, circle + " → " + label(figure)));
        }
        result(figure);
        Exact value = values.get(figure);
        if (value == null) {
            throw new NotCalculable(ProblemKind.REFERENCE_WITHOUT_NUMBER.of(subjectId, label, label(figure)));
        }
        return value;
    }

    static String label(ReportedFigure figure) {
        return Case.label(figure.getLabel(), figure.getId());
    }

    /** The unit in which a figure is printed; that of its formula where nobody said. */
    String unit(ReportedFigure figure) {
        MethodEditions method = context.catalogue().methods().get(Case.orEmpty(figure.getMethodId()));
        return Case.blank(figure.getUnit()) && method != null ? method.newest().method().resultUnit()
                : Case.orEmpty(figure.getUnit());
    }

    private FigureResult calculate(ReportedFigure figure) {
        List<Problem> problems = new ArrayList<>();
        String unit = unit(figure);
        try {
            CompiledMethod compiled = context.method(figure.getMethodId(), "", figure.getId(), label(figure), problems);
            Method method = compiled.method();
            if (method.kind() != Method.Kind.FIGURE) {
                throw new NotCalculable(
                        ProblemKind.METHOD_OF_OTHER_KIND.of(figure.getId(), label(figure), method.id()));
            }
            Map<String, Taken> taken = taken(figure, method, problems);
            Exact result = Evaluation.result(compiled, taken, figure.getId(), label(figure));
            Exact value = result.times(context.factor(method.resultUnit(), unit, figure.getId(), label(figure)));
            values.put(figure, value);
            Trace trace = new Trace(method, Evaluation.terms(method, taken), result.decimal(), method.resultUnit());
            return new FigureResult(figure.getId(), Optional.of(value.decimal()), unit, Optional.of(trace), problems);
        } catch (NotCalculable reason) {
            problems.add(0, reason.problem());
            return new FigureResult(figure.getId(), Optional.empty(), unit, Optional.empty(), problems);
        }
    }

    private Map<String, Taken> taken(ReportedFigure figure, Method method, List<Problem> problems)
            throws NotCalculable {
        Map<String, List<FigureArgument>> arguments = figure.getArguments().stream().collect(Collectors.groupingBy(
                argument -> Case.orEmpty(argument.getSymbol()), LinkedHashMap::new, Collectors.toList()));
        for (String symbol : arguments.keySet()) {
            if (method.symbol(symbol).filter(s -> s.role() != Symbol.Role.CONSTANT).isEmpty()) {
                problems.add(
                        ProblemKind.SYMBOL_NOT_IN_METHOD.of(figure.getId(), label(figure), symbol, method.id()));
            }
        }
        Map<String, Taken> taken = new LinkedHashMap<>();
        for (Symbol symbol : method.symbols()) {
            if (symbol.role() != Symbol.Role.CONSTANT) {
                taken.put(symbol.name(), value(figure, symbol, arguments.getOrDefault(symbol.name(), List.of())));
            }
            Evaluation.checkLimits(symbol, taken.get(symbol.name()), figure.getId(), label(figure), problems);
        }
        return taken;
    }

    private Taken value(ReportedFigure figure, Symbol symbol, List<FigureArgument> arguments) throws NotCalculable {
        if (arguments.isEmpty() && symbol.defaultTable().isPresent()) {
            return new Defaults(context, figure.getId(), label(figure), "",
                    Periods.start(figure.getPeriodStart(), context.engagement())).value(symbol, null);
        }
        if (arguments.isEmpty()) {
            throw new NotCalculable(ProblemKind.ARGUMENT_MISSING.of(figure.getId(), label(figure), symbol.name(),
                    symbol.title(), symbol.unit()));
        }
        Taken first = argument(figure, symbol, arguments.get(0));
        if (arguments.size() == 1) {
            return first;
        }
        Exact sum = first.value();
        Set<String> evidence = new LinkedHashSet<>(first.origin().evidenceIds());
        List<String> names = new ArrayList<>(List.of(first.origin().entry()));
        StringBuilder amounts = new StringBuilder(amount(first));
        for (FigureArgument argument : arguments.subList(1, arguments.size())) {
            Taken next = argument(figure, symbol, argument);
            sum = sum.plus(next.value());
            evidence.addAll(next.origin().evidenceIds());
            names.add((argument.getSign() < 0 ? "− " : "+ ") + next.origin().entry());
            amounts.append(" + ").append(amount(next));
        }
        Origin origin = new Origin(first.origin().kind(), "", "", String.join(" ", names), Standing.OFFICIAL,
                TextKey.SUM_OF_ARGUMENTS.text(arguments.size(), amounts.toString()), List.copyOf(evidence));
        return new Taken(sum, sum.decimal(), symbol.unit(), origin);
    }

    /** An amount with its sign, so that the sum can be followed. */
    private static String amount(Taken taken) {
        String number = Digits.text(taken.stated());
        return (taken.stated().signum() < 0 ? "(" + number + ")" : number) + " " + Case.orEmpty(taken.statedUnit());
    }

    private Taken argument(ReportedFigure figure, Symbol symbol, FigureArgument argument) throws NotCalculable {
        Taken taken = Case.blank(argument.getRefId()) ? literal(figure, symbol, argument)
                : references.value(figure, symbol, argument);
        return argument.getSign() < 0
                ? new Taken(taken.value().negated(), taken.stated().negate(), taken.statedUnit(), taken.origin())
                : taken;
    }

    private Taken literal(ReportedFigure figure, Symbol symbol, FigureArgument argument) throws NotCalculable {
        if (argument.getValue() == null) {
            throw new NotCalculable(
                    ProblemKind.ARGUMENT_INCOMPLETE.of(figure.getId(), label(figure), symbol.name()));
        }
        Exact value = context.convert(argument.getValue(), argument.getUnit(), symbol.unit(), figure.getId(),
                label(figure) + " " + symbol.name());
        Origin origin = new Origin(ProvenanceKind.OPERATOR, "", "", argument.getValue().toPlainString(),
                Standing.OFFICIAL, Text.NONE, List.of());
        return new Taken(value, argument.getValue(), argument.getUnit(), origin);
    }
}
