package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.LineResult;

/** Resolves the arguments of a figure to numbers with their rounding. */
final class Parts {

    private static final String REPORTED = "reported";
    private static final String QUANTITY = "quantity";

    private final Survey survey;
    private final InputRounding rounding;

    Parts(Survey survey, InputRounding rounding) {
        this.survey = survey;
        this.rounding = rounding;
    }

    /** The arguments that can be resolved, in their order. */
    List<Part> of(ReportedFigure figure, Derivation derivation) {
        List<Part> parts = new ArrayList<>();
        for (FigureArgument argument : figure.getArguments()) {
            derivation.method().symbol(argument.getSymbol()).flatMap(symbol -> part(argument, symbol))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part> part(FigureArgument argument, Symbol symbol) {
        if (argument.getRefId() == null || argument.getRefId().isBlank()) {
            return number(argument.getValue(), argument.getUnit(), symbol)
                    .map(number -> part(argument, symbol, symbol.title(), number, Optional.empty()));
        }
        String id = argument.getRefId();
        return survey.source(id).flatMap(source -> ofSource(argument, symbol, source))
                .or(() -> survey.removal(id).flatMap(removal -> ofRemoval(argument, symbol, removal)))
                .or(() -> survey.figure(id).flatMap(figure -> ofFigure(argument, symbol, figure)));
    }

    private Optional<Part> ofSource(FigureArgument argument, Symbol symbol, EmissionSource source) {
        Localized label = Hypothesis.name(source.getName());
        if (QUANTITY.equals(argument.getRefAspect())) {
            return quantity(source, symbol).map(number -> part(argument, symbol, label, number, Optional.empty()));
        }
        Optional<Stated> reported = Optional.ofNullable(source.getReported())
                .flatMap(value -> number(value.getValue(), value.getUnit(), symbol));
        Optional<Stated> emission = survey.line(source.getId()).flatMap(line -> emission(source, line, symbol));
        return chosen(argument, symbol, label, reported, emission);
    }

    private Optional<Part> ofRemoval(FigureArgument argument, Symbol symbol, Removal removal) {
        return number(removal.getQuantity(), removal.getUnit(), symbol).map(number -> part(argument, symbol,
                Hypothesis.name(removal.getName()), number, Optional.empty()));
    }

    private Optional<Part> ofFigure(FigureArgument argument, Symbol symbol, ReportedFigure figure) {
        Optional<Stated> reported = number(figure.getValue(), figure.getUnit(), symbol);
        Optional<Stated> recalculated = survey.result(figure.getId())
                .flatMap(result -> result.value().flatMap(value -> survey.convert(value, result.unit(), symbol.unit())))
                .map(value -> new Stated(value, BigDecimal.ZERO));
        return chosen(argument, symbol, Hypothesis.name(figure.getLabel()), reported,
                recalculated);
    }

    private Optional<Part> chosen(FigureArgument argument, Symbol symbol, Localized label,
            Optional<Stated> reported, Optional<Stated> recalculated) {
        boolean printed = REPORTED.equals(argument.getRefAspect());
        return (printed ? reported : recalculated)
                .map(number -> part(argument, symbol, label, number, printed ? recalculated : reported));
    }

    private Optional<Stated> emission(EmissionSource source, LineResult line, Symbol symbol) {
        Optional<BigDecimal> value = survey.convert(line.co2e(), "tCO2e", symbol.unit())
                .or(() -> survey.amount(line, symbol.unit(), false));
        return value.map(amount -> new Stated(amount, line.trace().flatMap(trace -> {
            Derivation derivation = new Derivation(survey.quantification(), trace, amount);
            return Interval.of(derivation, rounding.ofSource(source, derivation)).map(Interval::half);
        }).orElse(BigDecimal.ZERO)));
    }

    private Optional<Stated> quantity(EmissionSource source, Symbol symbol) {
        return source.getActivityData().stream().map(row -> number(row.getQuantity(), row.getUnit(), symbol))
                .reduce((a, b) -> a.flatMap(left -> b.map(left::plus))).flatMap(sum -> sum);
    }

    private Optional<Stated> number(BigDecimal value, String unit, Symbol symbol) {
        return survey.convert(value, unit, symbol.unit())
                .map(converted -> new Stated(converted, rounding.half(value, unit, symbol.unit()).orElseThrow()));
    }

    private static Part part(FigureArgument argument, Symbol symbol, Localized label,
            Stated number, Optional<Stated> other) {
        BigDecimal sign = BigDecimal.valueOf(argument.getSign());
        return new Part(symbol.name(), argument.getRefId() == null ? "" : argument.getRefId(), label,
                number.value().multiply(sign), number.half(), other.map(n -> n.value().multiply(sign)));
    }

    private record Stated(BigDecimal value, BigDecimal half) {

        Stated plus(Stated right) {
            return new Stated(value.add(right.value), half.add(right.half));
        }
    }
}
