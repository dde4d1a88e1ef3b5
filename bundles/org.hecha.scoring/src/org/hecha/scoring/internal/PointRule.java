package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.Set;

import org.hecha.core.text.Refusal;

/** How an indicator turns what is claimed into points. Immutable. */
sealed interface PointRule permits ChoiceRule, StepsRule, ItemsRule, AllRule, SharesRule, PackageRule, StatedRule {

    /**
     * Points for a claim.
     *
     * @throws Refusal when the claim contradicts itself; the sentence becomes the reason for no points
     */
    Outcome award(Claim claim, ScoringCase application) throws Refusal;

    /** Keys of the inputs it reads, all of them declared by the indicator. */
    Set<String> inputs();

    /** Ids of the policies it follows. */
    Set<String> policies();

    /** Most points it can give to an indicator with that maximum. */
    default BigDecimal reachable(BigDecimal maximum) {
        return maximum;
    }
}
