package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.dossier.Dossier;
import org.hecha.scoring.Applicant;
import org.hecha.scoring.Condition;
import org.hecha.scoring.Decision;
import org.hecha.scoring.GateResult;
import org.hecha.scoring.Missing;
import org.hecha.scoring.Ratio;
import org.hecha.scoring.RatioResult;
import org.hecha.scoring.Scorecard;
import org.hecha.scoring.ThresholdResults;
import org.hecha.scoring.Thresholds;

/** Puts gates, ratios and points together into the decision. */
final class Judgement {

    private final ScoringCase application;
    private final Thresholds thresholds;
    private final OffsetLedger ledger;
    private final RatioResult offset;
    private final RatioResult reduction;
    private final List<GateResult> gates;
    private final Items items;

    Judgement(ScoringCase application) {
        this.application = application;
        thresholds = application.definition().scheme().thresholds();
        ledger = new OffsetLedger(application);
        offset = OffsetRatio.of(application, ledger);
        reduction = SelfReduction.of(application);
        gates = new Gates(application, offset).results();
        items = new Items(application);
    }

    Scorecard scorecard() {
        Dossier dossier = application.dossier();
        Applicant applicant = new Applicant(text(dossier.getFactoryName()), text(dossier.getCreditCode()),
                Optional.ofNullable(dossier.getPeriodStart()), Optional.ofNullable(dossier.getPeriodEnd()),
                Optional.ofNullable(dossier.getAppliedOn()));
        return new Scorecard(application.definition().scheme(), applicant, gates,
                new ThresholdResults(offset, reduction), ledger.lines(), items.results(), items.total(), decision(),
                missing(), application.policies().choices(), application.isIllustrative());
    }

    private Decision decision() {
        boolean gatesPass = gates.stream().allMatch(gate -> gate.state().passes());
        boolean enough = items.total().compareTo(thresholds.score()) >= 0;
        if (!gatesPass || !enough || !offset.reaches(thresholds.offset())) {
            return Decision.NOT_ELIGIBLE;
        }
        return thresholds.levels().stream().filter(level -> reduction.reaches(level.selfReduction())).findFirst()
                .map(Thresholds.Level::decision).orElse(Decision.NOT_ELIGIBLE);
    }

    private List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        gates.stream().filter(gate -> !gate.state().passes())
                .forEach(gate -> missing.add(new Missing(gate.condition().id(), BigDecimal.ZERO, missing(gate))));
        missingReduction().ifPresent(text -> missing.add(new Missing("self-reduction", BigDecimal.ZERO, text)));
        if (items.total().compareTo(thresholds.score()) < 0) {
            missing.add(new Missing("score", thresholds.score().subtract(items.total()), Words.say("missingScore",
                    items.total(), thresholds.score(), thresholds.score().subtract(items.total()))));
        }
        missing.addAll(items.missing());
        application.materials().lacking().forEach(kind -> missing.add(new Missing("material", BigDecimal.ZERO,
                Words.say("missingMaterial", kind.number(), kind.title()))));
        return missing;
    }

    private Localized missing(GateResult gate) {
        Optional<InventoryNumbers> numbers = application.inventory().covered().map(Covered::numbers);
        if (gate.condition().kind() == Condition.Kind.OFFSET && numbers.isPresent()) {
            return Words.say("missingOffset", gate.condition().title(), left(1, numbers.get().category1()),
                    left(2, numbers.get().category2()));
        }
        return Words.say("missingGate", gate.condition().title(), gate.reason());
    }

    private BigDecimal left(int category, BigDecimal emitted) {
        return Figures.brief(emitted.subtract(ledger.allocated(category)).max(BigDecimal.ZERO));
    }

    /** What the next level asks for beyond the present ratio, at the same baseline. */
    private Optional<Localized> missingReduction() {
        if (reduction.ratio().isEmpty()) {
            return Optional.of(reduction.reason());
        }
        Ratio ratio = reduction.ratio().get();
        List<Thresholds.Level> above = thresholds.levels().stream()
                .filter(level -> !ratio.reaches(level.selfReduction())).toList();
        if (above.isEmpty()) {
            return Optional.empty();
        }
        Thresholds.Level next = above.get(above.size() - 1);
        BigDecimal lacking = next.selfReduction().multiply(ratio.whole()).divide(BigDecimal.valueOf(100))
                .subtract(ratio.part()).setScale(2, RoundingMode.CEILING);
        return Optional.of(Words.say("missingReduction", ratio.percent(2), next.title(), next.selfReduction(),
                lacking));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
