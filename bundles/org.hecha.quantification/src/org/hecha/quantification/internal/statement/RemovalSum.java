package org.hecha.quantification.internal.statement;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.model.inventory.Removal;
import org.hecha.quantification.internal.Numbers;
import org.hecha.standard.calculation.Quantification;

/**
 * Adds up removals exactly, those by biomass apart. What the calculation could not count is left out here too. Used once.
 */
final class RemovalSum {

    /** Removals are of CO2, so that tCO2 and tCO2e are the same amount here. */
    private static final List<String> UNITS = List.of("tCO2", "tCO2e");

    private final Quantification quantification;
    private BigDecimal biogenic = BigDecimal.ZERO;
    private BigDecimal other = BigDecimal.ZERO;

    RemovalSum(Quantification quantification) {
        this.quantification = quantification;
    }

    /** Takes a removal; one without a sensible amount adds nothing. */
    void add(Removal removal) {
        BigDecimal quantity = removal.getQuantity();
        String unit = removal.getUnit() == null ? "" : removal.getUnit();
        String target = UNITS.stream().filter(each -> quantification.converts(unit, each)).findFirst().orElse("");
        if (quantity == null || quantity.signum() < 0 || target.isEmpty() || !plausible(quantity)) {
            return;
        }
        BigDecimal amount = quantification.convert(quantity, unit, target);
        if (removal.isBiogenic()) {
            biogenic = biogenic.add(amount);
        } else {
            other = other.add(amount);
        }
    }

    private static boolean plausible(BigDecimal quantity) {
        try {
            return Numbers.plausible(quantity) != null;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    BigDecimal biogenic() {
        return biogenic;
    }

    BigDecimal other() {
        return other;
    }
}
