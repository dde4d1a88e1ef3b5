package org.hecha.verification.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.hecha.core.text.Localized;
import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.FigureResult;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Totals;
import org.hecha.standard.calculation.Trace;

/** Calculates one inventory for tests. */
final class PlainCalculation {

    private final PlainQuantification quantification;
    private final Engagement engagement;
    private final Inventory inventory;
    private final Basis basis;
    private final Map<String, LineResult> lines = new LinkedHashMap<>();
    private final Map<String, FigureResult> figures = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    PlainCalculation(PlainQuantification quantification, Engagement engagement, Inventory inventory, Basis basis) {
        this.quantification = quantification;
        this.engagement = engagement;
        this.inventory = inventory;
        this.basis = basis;
    }

    Calculation run() {
        inventory.getSources().stream().filter(s -> s.getStatus() == SourceStatus.QUANTIFIED)
                .forEach(source -> lines.put(source.getId(), line(source)));
        inventory.getFigures().forEach(figure -> figures.put(figure.getId(), figure(figure)));
        TreeMap<Integer, BigDecimal> byCategory = new TreeMap<>();
        TreeMap<String, BigDecimal> byGas = new TreeMap<>();
        BigDecimal biogenic = BigDecimal.ZERO;
        for (LineResult line : lines.values()) {
            byCategory.merge(line.category(), line.co2e(), BigDecimal::add);
            line.mass().ifPresent(mass -> byGas.merge(line.gas(), mass, BigDecimal::add));
            biogenic = biogenic.add(line.biogenic());
        }
        BigDecimal total = byCategory.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal removals = inventory.getRemovals().stream().map(r -> r.getQuantity()).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        return new Calculation(basis, List.copyOf(lines.values()), List.copyOf(figures.values()),
                new Totals(byCategory, byGas, biogenic, removals, total), new TreeMap<>(), problems);
    }

    private LineResult line(EmissionSource source) {
        Method method = quantification.method(source.getMethodId()).orElse(null);
        if (method == null) {
            return failed(source, "METHOD_NOT_INSTALLED", source.getMethodId() + " is not installed");
        }
        List<Term> terms = new ArrayList<>();
        for (Symbol symbol : method.symbols()) {
            Optional<Term> term = term(source, symbol);
            if (term.isEmpty()) {
                return failed(source, "VALUE_MISSING", symbol.name() + " has no value");
            }
            terms.add(term.get());
        }
        Map<String, BigDecimal> inputs = new LinkedHashMap<>();
        terms.forEach(term -> inputs.put(term.symbol().name(), term.value()));
        BigDecimal mass = PlainFormula.evaluate(method.formula(), inputs);
        BigDecimal share = source.getBiogenicShare() == null ? BigDecimal.ZERO : source.getBiogenicShare();
        BigDecimal biogenic = mass.multiply(share);
        BigDecimal co2e = mass.subtract(biogenic);
        return new LineResult(source.getId(), source.getCategory(), method.id(), method.gas(), Optional.of(mass),
                method.deducted() ? co2e.negate() : co2e, biogenic,
                Optional.of(new Trace(method, terms, mass, method.resultUnit())),
                quantification.remarks(source.getId()));
    }

    private LineResult failed(EmissionSource source, String code, String text) {
        Problem problem = new Problem(code, true, source.getId(), Localized.verbatim(text));
        problems.add(problem);
        return new LineResult(source.getId(), source.getCategory(), String.valueOf(source.getMethodId()), "CO2",
                Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty(), List.of(problem));
    }

    private Optional<Term> term(EmissionSource source, Symbol symbol) {
        if (symbol.role() == Symbol.Role.CONSTANT) {
            return symbol.fixed().map(value -> new Term(symbol, value, value, symbol.unit(), origin("", "")));
        }
        if (symbol.role() == Symbol.Role.ACTIVITY) {
            return source.getActivityData().isEmpty() ? Optional.empty() : Optional.of(activity(source, symbol));
        }
        Optional<Parameter> stated = source.getParameters().stream()
                .filter(p -> p.getSymbol().equals(symbol.name())).findFirst();
        boolean valued = stated.map(Parameter::getValue).isPresent();
        if (valued && (basis == Basis.AS_STATED || kept(stated.get()))) {
            Parameter parameter = stated.get();
            return Optional.of(new Term(symbol, quantification.convert(parameter.getValue(), parameter.getUnit(),
                    symbol.unit()), parameter.getValue(), parameter.getUnit(),
                    new Origin(parameter.getProvenance() == null ? ProvenanceKind.UNSTATED
                            : parameter.getProvenance().getKind(), named(parameter, Provenance::getDocumentId),
                            named(parameter, Provenance::getEdition), "", Standing.OFFICIAL, Text.NONE, List.of())));
        }
        return published(source, symbol);
    }

    private static String named(Parameter parameter, Function<Provenance, String> part) {
        return Optional.ofNullable(parameter.getProvenance()).map(part).orElse("");
    }

    private static boolean kept(Parameter parameter) {
        return parameter.getProvenance() != null && (parameter.getProvenance().getKind() == ProvenanceKind.MEASURED
                || parameter.getProvenance().getKind() == ProvenanceKind.SUPPLIER
                || parameter.getProvenance().getKind() == ProvenanceKind.DEFAULT_TABLE);
    }

    private Term activity(EmissionSource source, Symbol symbol) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ActivityData row : source.getActivityData()) {
            if (row.getSymbol() != null && !row.getSymbol().equals(symbol.name())) {
                continue;
            }
            sum = sum.add(quantification.convert(row.getQuantity(), row.getUnit(), symbol.unit()));
        }
        return new Term(symbol, sum, sum, symbol.unit(), origin("", ""));
    }

    private Optional<Term> published(EmissionSource source, Symbol symbol) {
        return symbol.defaultTable().map(id -> switch (id) {
            case "@fuel" -> engagement.getFuelTableId();
            case "@electricity" -> engagement.getElectricitySeries();
            default -> id;
        }).flatMap(quantification::factorTable).flatMap(table -> factor(table, source, symbol)
                .map(factor -> new Term(symbol, quantification.convert(factor.value(), factor.unit(), symbol.unit()),
                        factor.value(), factor.unit(), new Origin(ProvenanceKind.DEFAULT_TABLE, table.id(),
                                factor.year() == 0 ? table.edition() : Integer.toString(factor.year()),
                                factor.key() + " " + factor.column(), factor.standing(), Text.NONE, List.of()))));
    }

    private static Optional<Factor> factor(FactorTable table, EmissionSource source, Symbol symbol) {
        String key = symbol.defaultTable().get().equals("@electricity") ? table.id()
                : symbol.defaultKey().orElse(source.getFactorKey());
        return table.find(key, symbol.defaultColumn().orElseThrow()).stream()
                .max((a, b) -> Integer.compare(a.year(), b.year()));
    }

    private static Origin origin(String document, String entry) {
        return new Origin(ProvenanceKind.UNSTATED, document, "", entry, Standing.OFFICIAL, Text.NONE, List.of());
    }

    private FigureResult figure(ReportedFigure figure) {
        Method method = quantification.method(figure.getMethodId()).orElse(null);
        if (method == null) {
            return new FigureResult(figure.getId(), Optional.empty(), figure.getUnit(), Optional.empty(), List.of());
        }
        List<Term> terms = new ArrayList<>();
        Map<String, BigDecimal> inputs = new LinkedHashMap<>();
        for (Symbol symbol : method.symbols()) {
            BigDecimal sum = symbol.fixed().orElse(BigDecimal.ZERO);
            BigDecimal stated = null;
            String unit = symbol.unit();
            for (FigureArgument argument : figure.getArguments()) {
                if (argument.getSymbol().equals(symbol.name())) {
                    sum = sum.add(value(argument, symbol).multiply(BigDecimal.valueOf(argument.getSign())));
                    stated = stated == null ? argument.getValue() : sum;
                    unit = stated == argument.getValue() && argument.getUnit() != null ? argument.getUnit()
                            : symbol.unit();
                }
            }
            inputs.put(symbol.name(), sum);
            terms.add(new Term(symbol, sum, stated == null ? sum : stated, stated == null ? symbol.unit() : unit,
                    origin("", "")));
        }
        BigDecimal value = PlainFormula.evaluate(method.formula(), inputs);
        return new FigureResult(figure.getId(),
                Optional.of(quantification.convert(value, method.resultUnit(), figure.getUnit())), figure.getUnit(),
                Optional.of(new Trace(method, terms, value, method.resultUnit())), List.of());
    }

    private BigDecimal value(FigureArgument argument, Symbol symbol) {
        if (argument.getRefId() == null) {
            return quantification.convert(argument.getValue(), argument.getUnit(), symbol.unit());
        }
        for (EmissionSource source : inventory.getSources()) {
            if (source.getId().equals(argument.getRefId())) {
                return switch (argument.getRefAspect()) {
                    case "reported" -> quantification.convert(source.getReported().getValue(),
                            source.getReported().getUnit(), symbol.unit());
                    case "quantity" -> activity(source, symbol).value();
                    default -> quantification.convert(lines.get(source.getId()).co2e(), "tCO2e", symbol.unit());
                };
            }
        }
        return inventory.getRemovals().stream().filter(r -> r.getId().equals(argument.getRefId()))
                .map(r -> quantification.convert(r.getQuantity(), r.getUnit(), symbol.unit())).findFirst()
                .or(() -> inventory.getFigures().stream().filter(f -> f.getId().equals(argument.getRefId()))
                        .map(f -> "reported".equals(argument.getRefAspect()) ? f.getValue()
                                : figures.get(f.getId()).value().orElseThrow())
                        .findFirst())
                .orElseThrow();
    }
}
