package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.Quantification;

/**
 * Printed emission of a source divided by its activity data.
 *
 * @param value in {@code unit} per {@code activityUnit}
 */
record ActivityRate(BigDecimal value, String unit, String activityUnit) {

    /** Empty where nothing was printed, there is no activity, or its units do not convert into each other. */
    static Optional<ActivityRate> of(Quantification quantification, EmissionSource source) {
        if (source.getReported() == null || source.getReported().getValue() == null
                || source.getReported().getUnit() == null) {
            return Optional.empty();
        }
        return sum(quantification, source).filter(activity -> activity.signum() != 0)
                .map(activity -> new ActivityRate(
                        source.getReported().getValue().divide(activity, MathContext.DECIMAL128),
                        source.getReported().getUnit(), source.getActivityData().get(0).getUnit()));
    }

    /** Activity in the unit of the first row. */
    static Optional<BigDecimal> sum(Quantification quantification, EmissionSource source) {
        if (source.getActivityData().isEmpty()) {
            return Optional.empty();
        }
        String unit = source.getActivityData().get(0).getUnit();
        BigDecimal sum = BigDecimal.ZERO;
        for (ActivityData row : source.getActivityData()) {
            if (row.getQuantity() == null || row.getUnit() == null
                    || !row.getUnit().equals(unit) && !quantification.converts(row.getUnit(), unit)) {
                return Optional.empty();
            }
            sum = sum.add(row.getUnit().equals(unit) ? row.getQuantity()
                    : quantification.convert(row.getQuantity(), row.getUnit(), unit));
        }
        return Optional.of(sum);
    }

    Localized sentence() {
        return Messages.of(ActivityRate.class).text("impliedRate", Printing.decimals(value, 4), unit, activityUnit);
    }
}
