package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Standing;
import org.hecha.standard.calculation.Quantification;

/**
 * The factor that turns green certificates into tonnes.
 *
 * @param series factor series
 * @param factor the value with its data year
 */
record CertificateFactor(String series, Factor factor) {

    /**
     * Finds the factor of the policy's series: of the inventory's data year where the inventory used the same series,
     * else the newest.
     *
     * @throws Refusal naming the series or the year that is not installed
     */
    static CertificateFactor find(OffsetRules rules, String series, Optional<Engagement> inventory,
            Quantification quantification) throws Refusal {
        FactorTable table = quantification.factorTable(series)
                .orElseThrow(() -> new Refusal(Words.say("seriesNotInstalled", series)));
        int wanted = inventory.filter(engagement -> series.equals(engagement.getElectricitySeries()))
                .map(Engagement::getElectricityYear).orElse(0);
        List<Factor> factors = table.find(series, rules.factorColumn()).stream()
                .filter(factor -> factor.standing() != Standing.UNCONFIRMED)
                .filter(factor -> wanted == 0 || factor.year() == wanted).toList();
        Factor factor = factors.stream().max(Comparator.comparingInt(Factor::year))
                .orElseThrow(() -> new Refusal(Words.say("seriesLacksYear", series, wanted)));
        return new CertificateFactor(series, factor);
    }

    /** Tonnes for an amount of energy in the denominator of the factor's unit. */
    BigDecimal tonnes(BigDecimal energy, String factorUnit, Quantification quantification) throws Refusal {
        if (factor.unit().equals(factorUnit)) {
            return energy.multiply(factor.value());
        }
        if (!quantification.converts(factor.unit(), factorUnit)) {
            throw new Refusal(Words.say("factorUnitWrong", series, factor.unit(), factorUnit));
        }
        return energy.multiply(quantification.convert(factor.value(), factor.unit(), factorUnit));
    }
}
