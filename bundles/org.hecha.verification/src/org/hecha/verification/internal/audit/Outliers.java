package org.hecha.verification.internal.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hecha.core.text.Messages;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.FactorRemark;

/**
 * Values far from those of other tables for the same row and column. Measured from the median, which a single odd table
 * does not move; values by data year are left out, for they are meant to differ.
 */
final class Outliers {

    private static final Messages MESSAGES = Messages.of(Outliers.class);

    private final Quantification quantification;
    private final List<FactorRemark> remarks = new ArrayList<>();

    private record Value(Place place, BigDecimal amount) {
    }

    private Outliers(Quantification quantification) {
        this.quantification = quantification;
    }

    static List<FactorRemark> of(Quantification quantification, AuditData data) {
        Outliers outliers = new Outliers(quantification);
        Map<String, List<Place>> groups = Place.all(quantification).stream()
                .filter(place -> place.factor().year() == 0 && data.sibling(place.factor().column()).isPresent())
                .collect(Collectors.groupingBy(place -> place.factor().key() + '\n' + place.factor().column(),
                        LinkedHashMap::new, Collectors.toList()));
        groups.values().forEach(
                places -> outliers.compare(places, data.sibling(places.get(0).factor().column()).orElseThrow()));
        return outliers.remarks;
    }

    /** Values that do not convert into the unit of the first one are another thing under the same name. */
    private void compare(List<Place> places, Tolerance tolerance) {
        List<Place> rest = new ArrayList<>(places);
        while (rest.size() > 1) {
            String unit = rest.get(0).factor().unit();
            List<Value> values = new ArrayList<>();
            rest.removeIf(place -> place.in(unit, quantification).map(amount -> values.add(new Value(place, amount)))
                    .isPresent());
            if (values.size() > 1) {
                judge(values, unit, tolerance);
            }
        }
    }

    private void judge(List<Value> values, String unit, Tolerance tolerance) {
        BigDecimal median = median(values.stream().map(Value::amount).toList());
        for (Value value : values) {
            BigDecimal away = median.signum() == 0 ? BigDecimal.ZERO
                    : value.amount.subtract(median).divide(median, MathContext.DECIMAL128);
            if (away.abs().compareTo(tolerance.share()) > 0) {
                String others = values.stream().filter(other -> other != value)
                        .map(other -> other.place.factor().value().toPlainString() + " " + other.place.table().id())
                        .collect(Collectors.joining(", "));
                remarks.add(new FactorRemark(FactorRemark.Kind.OUTLIER, value.place.table().id(),
                        value.place.factor().key(), value.place.factor().column(), 0,
                        MESSAGES.text("outlier", value.place.table().id(), value.place.row(),
                                value.place.factor().column(), value.place.factor().value(), unit,
                                percent(away), others, tolerance.reason())));
            }
        }
    }

    static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
    }

    private static String percent(BigDecimal share) {
        return (share.signum() > 0 ? "+" : "")
                + share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
