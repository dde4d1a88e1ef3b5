package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;

/**
 * Published emission factors within two per cent of an implied one: those printed as such, and those that follow from
 * the carbon content of a fuel row (times its calorific value where the activity is no energy).
 */
final class FactorNeighbours {

    private static final BigDecimal NEAR = new BigDecimal("0.02");
    private static final BigDecimal CARBON_TO_CO2 = new BigDecimal(44).divide(new BigDecimal(12), Derivation.DIGITS);

    private final Survey survey;

    FactorNeighbours(Survey survey) {
        this.survey = survey;
    }

    /**
     * A published factor.
     *
     * @param key row
     * @param name document, row and year
     * @param value in the unit of the implied factor
     */
    record Neighbour(String key, Localized name, BigDecimal value) {
    }

    /** The nearest first, one per row; factors by year are those of electricity and close to any fuel by chance. */
    List<Neighbour> of(ImpliedFactor implied) {
        List<Neighbour> found = new ArrayList<>();
        for (FactorTable table : survey.quantification().factorTables()) {
            for (Factor factor : table.factors()) {
                if (factor.year() != 0) {
                    continue;
                }
                Optional<BigDecimal> value = factor.column().equals("CC") ? ofCarbon(table, factor, implied)
                        : survey.convert(factor.value(), factor.unit(), implied.unit());
                value.filter(candidate -> near(candidate, implied.value())).ifPresent(candidate -> found
                        .add(new Neighbour(factor.key(),
                                new PublishedFactors.Entry(table, factor, candidate).name(), candidate)));
            }
        }
        found.sort(Comparator.comparing(neighbour -> neighbour.value().subtract(implied.value()).abs()));
        Set<String> keys = new HashSet<>();
        found.removeIf(neighbour -> !keys.add(neighbour.key()));
        return found;
    }

    private Optional<BigDecimal> ofCarbon(FactorTable table, Factor carbon, ImpliedFactor implied) {
        BigDecimal oxidation = table.find(carbon.key(), "OF").stream().findFirst().map(Factor::value)
                .orElse(BigDecimal.ONE);
        BigDecimal perEnergy = carbon.value().multiply(oxidation).multiply(CARBON_TO_CO2, Derivation.DIGITS);
        String unit = carbon.unit().replaceFirst("^tC/", "tCO2/");
        return survey.convert(perEnergy, unit, implied.unit()).or(() -> table.find(carbon.key(), "NCV").stream()
                .findFirst().flatMap(heat -> survey.convert(BigDecimal.ONE, heat.unit(), "GJ/" + implied.activityUnit())
                        .flatMap(scale -> survey.convert(perEnergy, unit, "tCO2/GJ")
                                .map(factor -> factor.multiply(heat.value()).multiply(scale)))));
    }

    private static boolean near(BigDecimal candidate, BigDecimal value) {
        return candidate.subtract(value).abs().compareTo(value.multiply(NEAR)) <= 0;
    }
}
