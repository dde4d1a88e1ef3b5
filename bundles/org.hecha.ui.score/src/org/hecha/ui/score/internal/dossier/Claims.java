package org.hecha.ui.score.internal.dossier;

import java.util.Optional;

import org.hecha.model.dossier.ClaimInput;
import org.hecha.model.dossier.ConditionClaim;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.IndicatorClaim;

/** Finds what a dossier claims. */
final class Claims {

    private Claims() {
    }

    static Optional<ConditionClaim> condition(Dossier dossier, String id) {
        return dossier.getConditions().stream().filter(claim -> id.equals(claim.getConditionId())).findFirst();
    }

    static Optional<IndicatorClaim> indicator(Dossier dossier, String id) {
        return dossier.getClaims().stream().filter(claim -> id.equals(claim.getIndicatorId())).findFirst();
    }

    static Optional<ClaimInput> input(IndicatorClaim claim, String key) {
        return claim.getInputs().stream().filter(input -> key.equals(input.getKey())).findFirst();
    }
}
