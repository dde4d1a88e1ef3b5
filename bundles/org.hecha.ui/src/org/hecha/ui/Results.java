package org.hecha.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hecha.standard.Method;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.FigureResult;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Trace;
import org.hecha.standard.comparison.ComparisonRow;

/** What was calculated from one state of an engagement. Immutable, safe for any thread, quick to ask. */
public final class Results {

    private final Calculation asStated;
    private final Calculation byCriteria;
    private final List<Problem> refused;
    private final Map<String, Method> methods;
    private final Map<Basis, Map<String, LineResult>> lines;
    private final Map<Basis, Map<String, FigureResult>> figures;
    private final Map<String, ComparisonRow> comparison;
    private final List<Problem> problems;

    /**
     * @param asStated calculation with the organization's own values
     * @param byCriteria calculation with the values the criteria ask for
     * @param comparison reported, recalculated and corrected numbers
     * @param methods methods installed at that time
     * @param refused contributions that were refused when they were loaded
     */
    public Results(Calculation asStated, Calculation byCriteria, List<ComparisonRow> comparison, List<Method> methods,
            List<Problem> refused) {
        this.asStated = asStated;
        this.byCriteria = byCriteria;
        this.refused = List.copyOf(refused);
        this.methods = index(methods, Method::id);
        this.comparison = index(comparison, ComparisonRow::subjectId);
        this.lines = Map.of(Basis.AS_STATED, index(asStated.lines(), LineResult::sourceId),
                Basis.BY_CRITERIA, index(byCriteria.lines(), LineResult::sourceId));
        this.figures = Map.of(Basis.AS_STATED, index(asStated.figures(), FigureResult::figureId),
                Basis.BY_CRITERIA, index(byCriteria.figures(), FigureResult::figureId));
        this.problems = Stream.concat(asStated.problems().stream(), byCriteria.problems().stream()).distinct().toList();
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity(), (first, second) -> first));
    }

    /** The calculation on one basis. */
    public Calculation on(Basis basis) {
        return basis == Basis.AS_STATED ? asStated : byCriteria;
    }

    /** The line of a source. */
    public Optional<LineResult> line(Basis basis, String sourceId) {
        return Optional.ofNullable(lines.get(basis).get(sourceId));
    }

    /** Whether a source was to be calculated and has no number; what it adds is missing in every sum. */
    public boolean isMissing(Basis basis, String sourceId) {
        return line(basis, sourceId).filter(line -> line.mass().isEmpty()).isPresent();
    }

    /** How many sources have no number. */
    public long missing(Basis basis) {
        return on(basis).lines().stream().filter(line -> line.mass().isEmpty()).count();
    }

    /** The derivation of the number of a source or figure. */
    public Optional<Trace> trace(Basis basis, String subjectId) {
        return line(basis, subjectId).flatMap(LineResult::trace).or(() -> Optional
                .ofNullable(figures.get(basis).get(subjectId)).flatMap(FigureResult::trace));
    }

    /** Reported, recalculated and corrected number of a source or figure. */
    public Optional<ComparisonRow> comparison(String subjectId) {
        return Optional.ofNullable(comparison.get(subjectId));
    }

    /** A method that was installed. */
    public Optional<Method> method(String id) {
        return Optional.ofNullable(id).map(methods::get);
    }

    /** Problems of the calculation on both bases; what is the same on both is said once. */
    public List<Problem> problems() {
        return problems;
    }

    /** Contributions that were refused when they were loaded, with the reason. */
    public List<Problem> refused() {
        return refused;
    }
}
