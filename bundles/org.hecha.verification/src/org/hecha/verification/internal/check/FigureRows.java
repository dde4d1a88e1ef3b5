package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.ComparisonRow;

/** The rows of the comparison that belong to printed figures, with the figures. */
final class FigureRows {

    private FigureRows() {
    }

    /** One figure and its row. */
    record Pair(ReportedFigure figure, ComparisonRow row) {

        boolean differs() {
            return row.agreement() == Agreement.EXPLAINED || row.agreement() == Agreement.UNEXPLAINED;
        }

        boolean reproduces() {
            return row.agreement() == Agreement.TO_PRINTED_DIGIT
                    || row.agreement() == Agreement.WITHIN_INPUT_ROUNDING;
        }

        /** A sum: its formula only adds and subtracts, and it has more than one argument. */
        boolean isSum(CheckSubject subject) {
            return figure.getArguments().size() > 1 && subject.method(figure.getMethodId())
                    .filter(method -> adds(method)).isPresent();
        }

        /** Nothing but plus and minus, once constants that only turn one unit into another are left out. */
        private static boolean adds(Method method) {
            String formula = method.formula();
            for (Symbol symbol : method.symbols()) {
                if (symbol.role() == Symbol.Role.CONSTANT) {
                    formula = formula.replaceAll("[*/]\\s*" + Pattern.quote(symbol.name()) + "\\b", "");
                }
            }
            return formula.matches("[\\w\\s()+-]+");
        }

        /** Reports the difference in the words of the rule. */
        void fail(CheckReport report) {
            BigDecimal printed = row.reported().orElseThrow();
            report.failed(figure.getId(), "reported", null, Naming.of(figure), printed, row.unit(),
                    Printing.besides(printed, row.recalculated().orElseThrow()), row.difference().orElseThrow(),
                    Causes.of(row));
        }
    }

    static List<Pair> of(CheckSubject subject) {
        Map<String, ReportedFigure> figures = new HashMap<>();
        subject.inventory().getFigures().forEach(figure -> figures.put(figure.getId(), figure));
        return subject.comparison().stream().filter(row -> figures.containsKey(row.subjectId()))
                .map(row -> new Pair(figures.get(row.subjectId()), row)).toList();
    }

    /** Asks each of {@code pairs}: one that differs fails, one that reproduces passes. */
    static void ask(List<Pair> pairs, CheckReport report) {
        if (pairs.stream().noneMatch(pair -> pair.differs() || pair.reproduces())) {
            report.notApplicable("");
        }
        for (Pair pair : pairs) {
            if (pair.differs()) {
                pair.fail(report);
            } else if (pair.reproduces()) {
                report.passed(pair.figure().getId());
            }
        }
    }
}
