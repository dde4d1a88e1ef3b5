package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.hecha.model.inventory.OffsetKind;
import org.hecha.standard.Text;

/**
 * Rules for offsets. Immutable.
 *
 * @param factorPolicy policy that names the factor series for green certificates
 * @param factorColumn column of the factor table
 * @param factorUnit unit of the factor
 * @param vintagePolicy policy for vintages
 * @param proofPolicy policy on whether offsets have to stand in the package too
 * @param kinds one per kind
 */
record OffsetRules(String factorPolicy, String factorColumn, String factorUnit, String vintagePolicy,
        String proofPolicy, List<Kind> kinds) {

    /**
     * Rules of one kind.
     *
     * @param kind the kind
     * @param title its name
     * @param unit unit it is held in
     * @param categories categories it may offset
     * @param materials numbers of the kinds of material that prove it
     * @param serials whether it is serialised
     * @param perSerial amount in {@code unit} that one serial number stands for
     * @param recognition whether somebody has to recognise it
     * @param recognitionBy who
     * @param validMonths months it is valid after the month of production
     * @param early other expiry of what was produced early
     */
    record Kind(OffsetKind kind, Text title, String unit, List<Integer> categories,
            List<Integer> materials, boolean serials, Optional<BigDecimal> perSerial, boolean recognition,
            Text recognitionBy, Optional<Integer> validMonths, Optional<EarlyExpiry> early) {

        Kind {
            categories = List.copyOf(categories);
            materials = List.copyOf(materials);
        }

        /** Whether it is held as energy and has to be converted into emissions. */
        boolean isEnergy() {
            return !unit.startsWith("t");
        }
    }

    /**
     * What was produced before a day expires on a fixed day.
     *
     * @param producedBefore the day
     * @param until last day of validity
     */
    record EarlyExpiry(LocalDate producedBefore, LocalDate until) {
    }

    OffsetRules {
        kinds = List.copyOf(kinds);
    }

    /** The loader has seen to it that every kind has rules. */
    Kind kind(OffsetKind kind) {
        return kinds.stream().filter(rules -> rules.kind() == kind).findFirst().orElseThrow();
    }
}
