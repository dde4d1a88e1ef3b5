package org.hecha.scoring.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.model.dossier.ClaimAnswer;
import org.hecha.model.dossier.ConditionClaim;
import org.hecha.scoring.Condition;
import org.hecha.scoring.GateResult;
import org.hecha.scoring.GateState;
import org.hecha.scoring.RatioResult;

/** Decides the basic conditions. */
final class Gates {

    private final ScoringCase application;
    private final RatioResult offsetRatio;

    Gates(ScoringCase application, RatioResult offsetRatio) {
        this.application = application;
        this.offsetRatio = offsetRatio;
    }

    List<GateResult> results() {
        return application.definition().scheme().conditions().stream()
                .map(condition -> condition.kind() == Condition.Kind.OFFSET ? offset(condition) : answered(condition))
                .toList();
    }

    private GateResult offset(Condition condition) {
        boolean met = offsetRatio.reaches(application.definition().scheme().thresholds().offset());
        GateState state = met ? GateState.MET : offsetRatio.ratio().isPresent() ? GateState.NOT_MET : GateState.OPEN;
        List<Localized> notes = new ArrayList<>(offsetRatio.notes());
        if (!claims(condition.id()).isEmpty()) {
            notes.add(Words.say("gateCalculated", condition.id()));
        }
        return new GateResult(condition, state, offsetRatio.reason(), List.of(), offsetRatio.evidence(), notes);
    }

    private GateResult answered(Condition condition) {
        List<GateResult.PartResult> parts = condition.parts().stream()
                .map(part -> new GateResult.PartResult(part, state(part.id(), condition), reason(part.id(), condition)))
                .toList();
        Set<String> materials = new LinkedHashSet<>(materials(condition.id()));
        parts.forEach(part -> materials.addAll(materials(part.part().id())));
        Materials.Proof proof = application.materials().prove(List.copyOf(materials), condition.materials());
        List<Localized> notes = new ArrayList<>(notes(condition));
        notes.addAll(proof.notes());
        GateState state = parts.isEmpty() ? state(condition.id(), condition) : whole(parts);
        Localized reason = parts.isEmpty() ? reason(condition.id(), condition) : partsReason(parts, state);
        if (state == GateState.MET && proof.shortfall().isPresent()) {
            return new GateResult(condition, GateState.OPEN, Words.say("gateUnproven", proof.shortfall().get()), parts,
                    proof.evidence(), notes);
        }
        return new GateResult(condition, state, reason, parts, proof.evidence(), notes);
    }

    private static GateState whole(List<GateResult.PartResult> parts) {
        if (parts.stream().anyMatch(part -> part.state() == GateState.NOT_MET)) {
            return GateState.NOT_MET;
        }
        return parts.stream().allMatch(part -> part.state().passes()) ? GateState.MET : GateState.OPEN;
    }

    private static Localized partsReason(List<GateResult.PartResult> parts, GateState state) {
        if (state == GateState.MET) {
            return Words.say("gatePartsMet", parts.size());
        }
        List<Localized> lacking = parts.stream().filter(part -> !part.state().passes())
                .map(part -> (Localized) locale -> part.part().id()).toList();
        return Words.say(state == GateState.NOT_MET ? "gatePartsNotMet" : "gatePartsOpen", Words.list(lacking));
    }

    private List<ConditionClaim> claims(String id) {
        return application.dossier().getConditions().stream().filter(claim -> id.equals(claim.getConditionId()))
                .toList();
    }

    private List<String> materials(String id) {
        return claims(id).stream().flatMap(claim -> claim.getMaterialIds().stream()).toList();
    }

    /** The one answer given; empty where none was, or where two contradict each other. */
    private Optional<ClaimAnswer> answer(String id) {
        List<ClaimAnswer> answers = claims(id).stream().map(ConditionClaim::getAnswer)
                .filter(answer -> answer != ClaimAnswer.UNANSWERED).distinct().toList();
        return answers.size() == 1 ? Optional.of(answers.get(0)) : Optional.empty();
    }

    private GateState state(String id, Condition condition) {
        Optional<ClaimAnswer> answer = answer(id);
        if (answer.isEmpty()) {
            return GateState.OPEN;
        }
        return switch (answer.get()) {
            case YES -> GateState.MET;
            case NO -> GateState.NOT_MET;
            case NOT_APPLICABLE -> condition.notApplicable().isPresent() && explained(id) ? GateState.NOT_APPLICABLE
                    : GateState.OPEN;
            case UNANSWERED -> GateState.OPEN;
        };
    }

    private boolean explained(String id) {
        return claims(id).stream().anyMatch(claim -> claim.getStatement() != null && !claim.getStatement().isBlank());
    }

    private Localized reason(String id, Condition condition) {
        Optional<ClaimAnswer> answer = answer(id);
        if (answer.isEmpty()) {
            boolean contradiction = claims(id).stream().map(ConditionClaim::getAnswer).distinct().count() > 1;
            return Words.say(contradiction ? "gateContradiction" : "gateUnanswered", id);
        }
        String statement = claims(id).stream().map(ConditionClaim::getStatement)
                .filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
        return switch (answer.get()) {
            case YES -> Words.say("gateMet");
            case NO -> Words.say("gateNotMet");
            default -> condition.notApplicable().isEmpty() ? Words.say("gateNotApplicableRefused")
                    : statement.isEmpty() ? Words.say("gateNotApplicableUnexplained")
                            : Words.say("gateNotApplicable", statement);
        };
    }

    private List<Localized> notes(Condition condition) {
        return PolicyNotes.notes(condition.policies(), application);
    }
}
