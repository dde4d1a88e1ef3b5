package org.hecha.quantification.internal.electricity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.model.inventory.SupplyKind;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Problem;

/**
 * How electricity is accounted for, as declared. Immutable.
 *
 * @param unit unit of amounts
 * @param factorUnit unit of factors
 * @param certificate amount that one certificate stands for, in {@code unit}
 * @param purchased kinds of supply that are bought
 * @param views the conventions
 * @param instruments what proves a claim
 * @param problems what was not taken
 */
record ElectricityRules(String unit, String factorUnit, BigDecimal certificate, Set<SupplyKind> purchased,
        List<View> views, List<Instrument> instruments, List<Problem> problems) {

    /** What a supply claims: nothing but zero for its origin, or a factor of its own. */
    enum Claim {
        GREEN, FACTOR
    }

    /** What a supply must be for green power to count as zero. */
    enum Attribute {
        RENEWABLE, NON_FOSSIL, NONE
    }

    /** What may be asked as proof. */
    enum Proof {
        /** Contract or settlement is named. */
        PROOF,
        /** An evidence item is registered for it. */
        EVIDENCE,
        /** The range of its certificates is stated. */
        CERTIFICATES,
        /** The factor says that supplier or measurement gave it. */
        ORIGIN
    }

    /**
     * A convention.
     *
     * @param inventoryValue whether its total is the value of the inventory
     * @param byPlace whether amounts go by the place of the sources instead of by their supply
     * @param instruments whether accepted claims count at their own factor
     * @param latest whether the newest data year holds whatever the engagement chose
     * @param series factor tables, the first that has a value holds
     * @param averages factor tables that are averages of a grid
     * @param counts kinds that count at the factor of the series
     * @param countsRefused further kinds that do once their claim is refused
     */
    record View(String id, Text title, String clause, boolean inventoryValue, boolean byPlace, boolean instruments,
            boolean latest, List<String> series, List<String> averages, Set<SupplyKind> counts,
            Set<SupplyKind> countsRefused, Standing standing, String source, Text note) {
    }

    /**
     * What proves a claim of one kind of supply.
     *
     * @param requires every one of these must be met, each by any of its proofs
     */
    record Instrument(SupplyKind kind, Claim claim, Attribute attribute, List<List<Proof>> requires,
            Standing standing, String source, Text note) {
    }

    Optional<Instrument> instrument(SupplyKind kind, Claim claim) {
        return instruments.stream().filter(each -> each.kind() == kind && each.claim() == claim).findFirst();
    }
}
