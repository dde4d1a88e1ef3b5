package org.hecha.verification;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.comparison.Materiality;
import org.hecha.standard.comparison.Misstatement;

/**
 * The misstatements that stand, against what the contract calls material (ISO 14064-3, 5.1.7 and 6.3). Immutable.
 *
 * @param correctedTotal total by the criteria in tCO2e, of which the percentage is taken
 * @param threshold the smaller of the agreed thresholds in tCO2e; empty where none was agreed, then every departure
 *        counts
 * @param whole all misstatements
 * @param byCategory the same per ISO 14064-1 category, for those that have any
 */
public record MaterialityAssessment(BigDecimal correctedTotal, Optional<BigDecimal> threshold, Misstatement whole,
        SortedMap<Integer, Misstatement> byCategory) {

    public MaterialityAssessment {
        byCategory = Collections.unmodifiableSortedMap(new TreeMap<>(byCategory));
    }

    /**
     * Adds up the misstatements of the findings that stand.
     *
     * @param byCriteria the inventory on the values the criteria ask for
     */
    public static MaterialityAssessment of(Engagement engagement, Inventory inventory, FindingRegister findings,
            Calculation byCriteria) {
        Map<String, Integer> categories = new HashMap<>();
        inventory.getSources().forEach(source -> categories.put(source.getId(), source.getCategory()));
        Misstatement whole = Misstatement.NONE;
        SortedMap<Integer, Misstatement> byCategory = new TreeMap<>();
        for (Finding finding : OpenFindings.of(findings)) {
            BigDecimal amount = finding.getMisstatement();
            if (amount != null && amount.signum() != 0) {
                whole = whole.plus(amount);
                Integer category = categories.get(finding.getSubjectId());
                if (category != null) {
                    byCategory.merge(category, Misstatement.NONE.plus(amount),
                            (sum, one) -> sum.plus(amount));
                }
            }
        }
        BigDecimal total = byCriteria.totals().total();
        return new MaterialityAssessment(total, Materiality.of(engagement, total).threshold(), whole, byCategory);
    }

    /** Whether the net or the gross misstatement is above the threshold. */
    public boolean material() {
        return whole.exceeds(threshold.orElse(BigDecimal.ZERO));
    }
}
