package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.ClaimInput;
import org.hecha.model.dossier.ClaimedEmissions;
import org.hecha.model.dossier.IndicatorClaim;
import org.hecha.scoring.Evidence;
import org.hecha.scoring.Indicator;
import org.hecha.scoring.Ratio;
import org.hecha.scoring.RatioResult;

/** The self-reduction ratio: reductions of measures carried out over the emissions of the baseline scenario. */
final class SelfReduction {

    private static final String FACTORY = "FACTORY";
    private static final String OFFSET_ONLY = "OFFSET_ONLY";

    private final ScoringCase application;
    private final SchemeDefinition.SelfReductionRule rule;
    private final List<Localized> notes;

    private SelfReduction(ScoringCase application) {
        this.application = application;
        rule = application.definition().selfReduction();
        notes = new ArrayList<>(application.policies().notes(List.of(rule.baselinePolicy(), rule.tradedPolicy())));
    }

    static RatioResult of(ScoringCase application) {
        SelfReduction reduction = new SelfReduction(application);
        try {
            return reduction.ratio();
        } catch (Refusal refusal) {
            return new RatioResult(Optional.empty(), Words.say("selfReductionUnknown", (Localized) refusal::in),
                    List.of(), reduction.notes);
        }
    }

    private RatioResult ratio() throws Refusal {
        ReductionNumbers numbers = application.reduction().covered()
                .orElseThrow(() -> new Refusal(application.reduction().reason())).numbers();
        notes.addAll(numbers.notes());
        List<Evidence> evidence = new ArrayList<>(application.reduction().evidence());
        BigDecimal baseline = numbers.projectBaseline();
        if (application.policies().is(rule.baselinePolicy(), FACTORY)) {
            InventoryNumbers emitted = application.inventory().covered()
                    .orElseThrow(() -> new Refusal(application.inventory().reason())).numbers();
            baseline = emitted.categories1And2().add(numbers.reduction());
            evidence.addAll(application.inventory().evidence());
        }
        ClaimedEmissions claimed = application.dossier().getEmissions();
        InventoryReader.requireEqual("baseline", claimed == null ? null : claimed.getBaseline(), baseline);
        BigDecimal reduction = numbers.reduction().subtract(traded());
        if (baseline.signum() <= 0 || reduction.compareTo(baseline) > 0) {
            throw new Refusal(Words.say("reductionAboveBaseline", reduction, baseline));
        }
        Ratio ratio = new Ratio(reduction, baseline);
        return new RatioResult(Optional.of(ratio), Words.say("selfReduction", Figures.brief(reduction),
                Figures.brief(baseline), ratio.percent(2)), evidence.stream().distinct().toList(), notes);
    }

    /** The part of the reduction that a policy takes out. */
    private BigDecimal traded() throws Refusal {
        if (!application.policies().is(rule.tradedPolicy(), OFFSET_ONLY)) {
            return BigDecimal.ZERO;
        }
        Indicator indicator = application.definition().scheme().indicator(rule.tradedIndicator()).orElseThrow();
        List<ClaimInput> inputs = application.dossier().getClaims().stream()
                .filter(claim -> indicator.id().equals(claim.getIndicatorId()))
                .flatMap(claim -> claim.getInputs().stream())
                .filter(input -> rule.tradedInput().equals(input.getKey())).toList();
        if (inputs.isEmpty()) {
            throw new Refusal(Words.say("tradedNotStated", indicator.input(rule.tradedInput()).orElseThrow().question()));
        }
        return Claim.read(indicator, (IndicatorClaim) inputs.get(0).eContainer(),
                application.quantification()).count(rule.tradedInput());
    }
}
