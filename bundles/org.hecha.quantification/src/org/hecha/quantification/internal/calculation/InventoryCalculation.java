package org.hecha.quantification.internal.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.catalogue.Catalogue;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.FigureResult;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Totals;

/** Calculates a whole inventory on one basis. Used once. */
public final class InventoryCalculation {

    private static final String CO2E = "tCO2e";
    private static final String CO2 = "tCO2";

    private final Case context;
    private final Map<String, LineResult> lines = new LinkedHashMap<>();
    private final List<FigureResult> figures = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final TotalsSum whole = new TotalsSum();
    private final SortedMap<Integer, TotalsSum> years = new TreeMap<>();

    public InventoryCalculation(Catalogue catalogue, Engagement engagement, Inventory inventory, Basis basis) {
        this.context = new Case(catalogue, engagement, inventory, basis);
    }

    /** Lines, figures, totals and everything that is wrong. Never fails for what the inventory contains. */
    public Calculation calculate() {
        List<EmissionSource> sources = List.copyOf(context.inventory().getSources());
        // Each source stands alone, so all cores take part; what comes of it is put together in the inventory's order.
        List<Optional<LineResult>> results = sources.parallelStream().map(this::line).toList();
        for (int i = 0; i < sources.size(); i++) {
            take(sources.get(i), results.get(i));
        }
        context.inventory().getRemovals().forEach(this::removal);
        Figures recalculated = new Figures(context, lines);
        for (ReportedFigure figure : context.inventory().getFigures()) {
            FigureResult result = recalculated.result(figure);
            figures.add(result);
            problems.addAll(result.problems());
        }
        SortedMap<Integer, Totals> byYear = new TreeMap<>();
        years.forEach((year, sum) -> byYear.put(year, sum.totals()));
        return new Calculation(context.basis(), List.copyOf(lines.values()), figures, whole.totals(), byYear,
                problems);
    }

    private Optional<LineResult> line(EmissionSource source) {
        return source.getStatus() == SourceStatus.QUANTIFIED ? Optional.of(new SourceCalculation(context, source).line())
                : Optional.empty();
    }

    private void take(EmissionSource source, Optional<LineResult> result) {
        if (source.getStatus() == SourceStatus.MISSING) {
            problems.add(ProblemKind.SOURCE_MISSING.of(source.getId(), Case.label(source.getName(), source.getId())));
        }
        if (result.isEmpty()) {
            return;
        }
        LineResult line = result.get();
        lines.put(key(source), line);
        problems.addAll(line.problems());
        whole.add(line);
        if (line.mass().isPresent()) {
            Periods.start(source.getPeriodStart(), context.engagement()).ifPresent(day -> year(day).add(line));
        }
    }

    /** A source that was never given an id still has its line. */
    private String key(EmissionSource source) {
        return source.getId() == null || lines.containsKey(source.getId()) ? "#" + lines.size() : source.getId();
    }

    private void removal(Removal removal) {
        String label = Case.label(removal.getName(), removal.getId());
        try {
            BigDecimal amount = amount(removal, label);
            whole.addRemoval(amount);
            Periods.start(removal.getPeriodStart(), context.engagement())
                    .ifPresent(day -> year(day).addRemoval(amount));
        } catch (NotCalculable reason) {
            problems.add(ProblemKind.REMOVAL_NOT_COUNTED.of(removal.getId(), label, reason.problem().message()));
        }
    }

    /** Removals are of CO2, so tCO2 and tCO2e are the same amount here. */
    private BigDecimal amount(Removal removal, String label) throws NotCalculable {
        if (removal.getQuantity() == null) {
            throw new NotCalculable(ProblemKind.NO_QUANTITY.of(removal.getId(), label, label));
        }
        if (removal.getQuantity().signum() < 0) {
            throw new NotCalculable(ProblemKind.NEGATIVE_QUANTITY.of(removal.getId(), label, label,
                    removal.getQuantity(), Case.orEmpty(removal.getUnit())));
        }
        boolean ofCo2 = context.units().factor(removal.getUnit(), CO2).isPresent();
        return context.convert(removal.getQuantity(), removal.getUnit(), ofCo2 ? CO2 : CO2E, removal.getId(), label)
                .decimal();
    }

    private TotalsSum year(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), any -> new TotalsSum());
    }
}
