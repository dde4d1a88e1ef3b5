package org.hecha.quantification.internal.electricity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.electricity.ElectricityRules.View;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Standing;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;

/** Finds the published factor of electricity for a convention and a place. Used once. */
final class PowerFactors {

    private static final String COLUMN = "EF";

    private final Quantification quantification;
    private final String unit;
    private final int chosenYear;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    /** A factor in the unit of the rules, and where it comes from. */
    record Chosen(BigDecimal value, Origin origin) {
    }

    /** @param chosenYear data year that the engagement chose; 0 = the newest */
    PowerFactors(Quantification quantification, String unit, int chosenYear) {
        this.quantification = quantification;
        this.unit = unit;
        this.chosenYear = chosenYear;
    }

    /** What must be known about the factors taken, each said once. */
    List<Problem> problems() {
        return List.copyOf(problems.values());
    }

    /** The factor of the first series that has one for the place. */
    Optional<Chosen> find(View view, List<String> places) {
        for (String series : view.series()) {
            Optional<FactorTable> table = quantification.factorTable(series);
            List<Factor> row = table.map(found -> row(found, places)).orElse(List.of());
            if (!row.isEmpty()) {
                return Optional.of(chosen(table.get(), ofYear(table.get(), row, view.latest() ? 0 : chosenYear)));
            }
        }
        problems.putIfAbsent(view.id(), ProblemKind.POWER_FACTOR_MISSING.of("", view.title(),
                String.join(", ", view.series())));
        return Optional.empty();
    }

    /** A series has one row of its own name, unless it has one per region. Unconfirmed values are never taken. */
    private List<Factor> row(FactorTable table, List<String> places) {
        List<String> keys = new ArrayList<>(List.of(table.id()));
        keys.addAll(places);
        return keys.stream().map(key -> table.find(key, COLUMN).stream()
                .filter(factor -> factor.standing() != Standing.UNCONFIRMED
                        && quantification.converts(factor.unit(), unit)).toList())
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private Factor ofYear(FactorTable table, List<Factor> row, int year) {
        Factor newest = row.stream().max(Comparator.comparingInt(Factor::year)).orElseThrow();
        Optional<Factor> exact = row.stream().filter(factor -> factor.year() == year).findFirst();
        if (year != 0 && exact.isEmpty()) {
            problems.putIfAbsent(table.id(), ProblemKind.POWER_YEAR_OTHER.of("", table.id(), String.valueOf(year),
                    String.valueOf(newest.year())));
        }
        return exact.orElse(newest);
    }

    private Chosen chosen(FactorTable table, Factor factor) {
        return new Chosen(quantification.convert(factor.value(), factor.unit(), unit),
                new Origin(ProvenanceKind.DEFAULT_TABLE, table.id(),
                        factor.year() == 0 ? table.edition() : String.valueOf(factor.year()),
                        factor.key() + " · " + factor.column(), factor.standing(), factor.note(), List.of()));
    }
}
