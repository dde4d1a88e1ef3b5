package org.hecha.scoring.internal;

import java.time.LocalDate;
import java.util.Map;

import org.hecha.model.dossier.Dossier;
import org.hecha.model.engagement.StatementKind;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.seal.PackageVerdict;

/** One application while it is scored: what was handed in, what the packages prove, how silent places are read. */
final class ScoringCase {

    private final SchemeDefinition definition;
    private final Dossier dossier;
    private final Policies policies;
    private final Quantification quantification;
    private final Materials materials;
    private final Coverage<InventoryNumbers> inventory;
    private final Coverage<ReductionNumbers> reduction;
    private final Coverage<FootprintNumbers> footprint;

    ScoringCase(SchemeDefinition definition, Dossier dossier, Map<String, PackageVerdict> verdicts,
            Policies policies, Quantification quantification) {
        this.definition = definition;
        this.dossier = dossier;
        this.policies = policies;
        this.quantification = quantification;
        materials = new Materials(dossier, definition, policies);
        CoverageAssessor assessor = new CoverageAssessor(dossier, verdicts, policies);
        inventory = assessor.assess(definition.coverage(StatementKind.INVENTORY),
                new InventoryReader(dossier, quantification));
        reduction = assessor.assess(definition.coverage(StatementKind.REDUCTION), new ReductionReader(dossier));
        footprint = assessor.assess(definition.coverage(StatementKind.FOOTPRINT), new FootprintReader());
    }

    SchemeDefinition definition() {
        return definition;
    }

    Dossier dossier() {
        return dossier;
    }

    Policies policies() {
        return policies;
    }

    Quantification quantification() {
        return quantification;
    }

    Materials materials() {
        return materials;
    }

    Coverage<InventoryNumbers> inventory() {
        return inventory;
    }

    Coverage<ReductionNumbers> reduction() {
        return reduction;
    }

    Coverage<FootprintNumbers> footprint() {
        return footprint;
    }

    Coverage<?> coverage(StatementKind statement) {
        return switch (statement) {
            case INVENTORY -> inventory;
            case REDUCTION -> reduction;
            case FOOTPRINT -> footprint;
        };
    }

    /** Whether something with these first and last days, either of which may be open, touches the period applied with. */
    boolean concerns(LocalDate start, LocalDate end) {
        return concerns(dossier, start, end);
    }

    static boolean concerns(Dossier dossier, LocalDate start, LocalDate end) {
        boolean after = start != null && dossier.getPeriodEnd() != null && start.isAfter(dossier.getPeriodEnd());
        boolean before = end != null && dossier.getPeriodStart() != null && end.isBefore(dossier.getPeriodStart());
        return !after && !before;
    }

    /** Whether the dossier or a package it rests on is a demonstration. */
    boolean isIllustrative() {
        return dossier.isIllustrative() || illustrative(inventory) || illustrative(reduction)
                || illustrative(footprint);
    }

    private static boolean illustrative(Coverage<?> coverage) {
        return coverage.covered().filter(covered -> covered.content().engagement().isIllustrative()).isPresent();
    }
}
