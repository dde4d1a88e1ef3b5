package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.IndicatorClaim;
import org.hecha.scoring.Evidence;
import org.hecha.scoring.Indicator;
import org.hecha.scoring.ItemResult;
import org.hecha.scoring.Missing;
import org.hecha.standard.Text;

/** Gives the points of the indicators and keeps what is missing for the next one. */
final class Items {

    private final ScoringCase application;
    private final List<ItemResult> results = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    Items(ScoringCase application) {
        this.application = application;
        application.definition().scheme().indicators().forEach(this::score);
    }

    List<ItemResult> results() {
        return List.copyOf(results);
    }

    List<Missing> missing() {
        return List.copyOf(missing);
    }

    BigDecimal total() {
        return Points.plain(results.stream().map(ItemResult::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private void score(Indicator indicator) {
        List<IndicatorClaim> claims = application.dossier().getClaims().stream()
                .filter(claim -> indicator.id().equals(claim.getIndicatorId())).toList();
        List<Localized> notes = new ArrayList<>(PolicyNotes.notes(indicator.policies(), application));
        if (indicator.note() != Text.NONE) {
            notes.add(indicator.note());
        }
        if (claims.size() != 1) {
            Localized reason = claims.isEmpty() ? Words.say("notClaimed", indicator.id())
                    : Words.say("claimedTwice", indicator.id());
            add(indicator, Outcome.nothing(reason).next(indicator.maximum(), reason), List.of(), notes);
            return;
        }
        try {
            Claim claim = Claim.read(indicator, claims.get(0), application.quantification());
            notes.addAll(claim.notes());
            Outcome outcome = application.definition().rule(indicator.id()).award(claim, application);
            prove(indicator, claims.get(0), outcome, notes);
        } catch (Refusal refusal) {
            Localized reason = refusal::in;
            add(indicator, Outcome.nothing(reason).next(indicator.maximum(), reason), List.of(), notes);
        }
    }

    /** A verified package is proof enough; everything else needs material of the kinds the scheme names. */
    private void prove(Indicator indicator, IndicatorClaim claim, Outcome outcome, List<Localized> notes) {
        List<Integer> kinds = outcome.points().signum() > 0 && outcome.evidence().isEmpty() ? indicator.materials()
                : List.of();
        Materials.Proof proof = application.materials().prove(claim.getMaterialIds(), kinds);
        notes.addAll(outcome.notes());
        notes.addAll(proof.notes());
        Optional<Localized> shortfall = proof.shortfall();
        Outcome proven = shortfall.isEmpty() ? outcome : Outcome
                .nothing(Words.say("pointsUnproven", outcome.points(), shortfall.get()))
                .next(outcome.points(), Words.say("nextMaterial", shortfall.get(), outcome.points()));
        List<Evidence> evidence = new ArrayList<>(proof.evidence());
        evidence.addAll(outcome.evidence());
        add(indicator, proven, evidence, notes);
    }

    private void add(Indicator indicator, Outcome outcome, List<Evidence> evidence, List<Localized> notes) {
        results.add(new ItemResult(indicator, Points.plain(outcome.points()), outcome.reason(), evidence, notes));
        outcome.next().ifPresent(step -> missing.add(new Missing(indicator.id(), Points.plain(step.gain()),
                step.text())));
    }
}
