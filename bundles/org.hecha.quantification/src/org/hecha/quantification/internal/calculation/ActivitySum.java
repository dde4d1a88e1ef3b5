package org.hecha.quantification.internal.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.DataTier;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.TextKey;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Origin;

/**
 * Sums the activity data of one source. Records are added up per unit as they stand and each sum is converted once:
 * exact, independent of the order, and nothing is parsed per record.
 */
final class ActivitySum {

    private final Case context;
    private final EmissionSource source;
    private final Map<String, BigDecimal> sums = new TreeMap<>();
    private final Set<String> evidence = new LinkedHashSet<>();
    private boolean allPrimary = true;

    /** Adds up every record. @throws NotCalculable for a record without a number, or with a negative one */
    ActivitySum(Case context, EmissionSource source) throws NotCalculable {
        this.context = context;
        this.source = source;
        String unit = null;
        BigDecimal sum = BigDecimal.ZERO;
        for (ActivityData row : source.getActivityData()) {
            BigDecimal quantity = checked(row);
            String rowUnit = Case.orEmpty(row.getUnit());
            if (!rowUnit.equals(unit)) {
                keep(unit, sum);
                unit = rowUnit;
                sum = sums.getOrDefault(unit, BigDecimal.ZERO);
            }
            sum = sum.add(quantity);
            allPrimary &= row.getTier() == DataTier.PRIMARY;
            // asking for a list that was never set would make one for each of a million records
            if (row.eIsSet(InventoryPackage.Literals.ACTIVITY_DATA__EVIDENCE_IDS)) {
                evidence.addAll(row.getEvidenceIds());
            }
        }
        keep(unit, sum);
    }

    private void keep(String unit, BigDecimal sum) {
        if (unit != null) {
            sums.put(unit, sum);
        }
    }

    private BigDecimal checked(ActivityData row) throws NotCalculable {
        BigDecimal quantity = row.getQuantity();
        if (quantity == null) {
            throw new NotCalculable(ProblemKind.NO_QUANTITY.of(source.getId(), label(), place(row)));
        }
        if (quantity.signum() < 0) {
            throw new NotCalculable(ProblemKind.NEGATIVE_QUANTITY.of(source.getId(), label(), place(row), quantity,
                    Case.orEmpty(row.getUnit())));
        }
        context.number(quantity, source.getId(), label());
        return quantity;
    }

    private String label() {
        return Case.label(source.getName(), source.getId());
    }

    private static String place(ActivityData row) {
        return Case.label(row.getOrigin(), row.getId());
    }

    boolean isEmpty() {
        return sums.isEmpty();
    }

    /**
     * The sum of all records whose unit converts into {@code unit}.
     *
     * @param others further units to which records may belong; a record that fits none of them is a problem
     */
    Taken in(String unit, List<String> others) throws NotCalculable {
        Exact total = Exact.ZERO;
        List<String> taken = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> sum : sums.entrySet()) {
            String rowUnit = sum.getKey();
            if (others.stream().noneMatch(other -> context.units().factor(rowUnit, other).isPresent())) {
                Exact factor = context.factor(rowUnit, unit, source.getId(), label());
                total = total.plus(Exact.of(sum.getValue()).times(factor));
                taken.add(rowUnit);
            }
        }
        if (taken.isEmpty()) {
            throw new NotCalculable(ProblemKind.NO_ACTIVITY_DATA.of(source.getId(), label(), unit));
        }
        boolean oneUnit = taken.size() == 1;
        return new Taken(total, oneUnit ? sums.get(taken.get(0)) : total.decimal(), oneUnit ? taken.get(0) : unit,
                origin());
    }

    private Origin origin() {
        int count = source.getActivityData().size();
        String entry = count == 1 ? place(source.getActivityData().get(0)) : "";
        Text note = count == 1 ? Text.NONE : TextKey.SUM_OF_RECORDS.text(count);
        return new Origin(allPrimary ? ProvenanceKind.MEASURED : ProvenanceKind.OPERATOR, "", "", entry,
                Standing.OFFICIAL, note, List.copyOf(evidence));
    }
}
