package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;

/**
 * Emission divided by activity: what the organization must have multiplied with.
 *
 * @param value in {@code unit}
 * @param unit tCO2 per unit of activity
 * @param activityUnit unit of the activity data
 */
record ImpliedFactor(BigDecimal value, String unit, String activityUnit) {

    static Optional<ImpliedFactor> of(Survey survey, EmissionSource source, BigDecimal emission, String unit) {
        Optional<BigDecimal> tonnes = survey.convert(emission, unit, "tCO2e")
                .or(() -> survey.convert(emission, unit, "tCO2"));
        String activityUnit = source.getActivityData().isEmpty() ? null : source.getActivityData().get(0).getUnit();
        BigDecimal activity = BigDecimal.ZERO;
        for (ActivityData row : source.getActivityData()) {
            Optional<BigDecimal> quantity = survey.convert(row.getQuantity(), row.getUnit(), activityUnit);
            if (quantity.isEmpty()) {
                return Optional.empty();
            }
            activity = activity.add(quantity.get());
        }
        if (tonnes.isEmpty() || activity.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new ImpliedFactor(tonnes.get().divide(activity, Derivation.DIGITS), "tCO2/" + activityUnit,
                activityUnit));
    }
}
