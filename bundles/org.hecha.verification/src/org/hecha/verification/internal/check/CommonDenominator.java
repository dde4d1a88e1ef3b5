package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.FigureResult;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** A ratio that does not come out while most with the same denominator do: it used another denominator. */
@Component(service = Check.class)
public final class CommonDenominator implements Check {

    @Override
    public String ruleId() {
        return "HECHA-DENOMINATOR";
    }

    private record Denominator(String symbol, BigDecimal value, String unit) {
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Map<Denominator, List<FigureRows.Pair>> byDenominator = new LinkedHashMap<>();
        for (FigureRows.Pair pair : FigureRows.of(subject)) {
            denominator(subject, pair).ifPresent(denominator -> byDenominator
                    .computeIfAbsent(denominator, key -> new ArrayList<>()).add(pair));
        }
        byDenominator.values().removeIf(pairs -> pairs.size() < 2);
        if (byDenominator.isEmpty()) {
            report.notApplicable("");
        }
        byDenominator.forEach((denominator, pairs) -> ask(denominator, pairs, report));
    }

    private static void ask(Denominator denominator, List<FigureRows.Pair> pairs, CheckReport report) {
        long fitting = pairs.stream().filter(FigureRows.Pair::reproduces).count();
        for (FigureRows.Pair pair : pairs) {
            if (pair.reproduces()) {
                report.passed(pair.figure().getId());
            } else if (pair.differs() && 2 * fitting > pairs.size()) {
                report.failed(pair.figure().getId(), "denominator", null, Naming.of(pair.figure()),
                        pair.row().reported().orElseThrow(), denominator.value(), denominator.unit(),
                        String.valueOf(fitting), Causes.of(pair.row()));
            }
        }
    }

    /** The symbol after the first division sign, with the value it had. */
    private static Optional<Denominator> denominator(CheckSubject subject, FigureRows.Pair pair) {
        return subject.asStated().figure(pair.figure().getId()).flatMap(FigureResult::trace)
                .flatMap(trace -> trace.terms().stream()
                        .filter(term -> term.symbol().role() != Symbol.Role.CONSTANT
                                && divides(term.symbol().name(), trace.method().formula()))
                        .findFirst())
                .map(term -> new Denominator(term.symbol().name(), Printing.decimals(term.stated(), 6),
                        term.statedUnit()));
    }

    private static boolean divides(String symbol, String formula) {
        return Pattern.compile("/\\s*\\(?\\s*" + Pattern.quote(symbol) + "\\b").matcher(formula).find();
    }
}
