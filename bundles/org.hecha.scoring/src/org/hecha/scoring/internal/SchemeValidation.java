package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hecha.model.engagement.StatementKind;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.scoring.Condition;
import org.hecha.scoring.Indicator;
import org.hecha.scoring.InputDeclaration;
import org.hecha.scoring.Policy;
import org.hecha.scoring.PolicyOption;
import org.hecha.scoring.Scheme;
import org.hecha.standard.Standing;

/** Refuses a scheme that does not hang together, so that scoring never meets one. */
final class SchemeValidation {

    private final SchemeDefinition definition;
    private final Scheme scheme;
    private final String file;

    private SchemeValidation(SchemeDefinition definition, String file) {
        this.definition = definition;
        this.scheme = definition.scheme();
        this.file = file;
    }

    /** @throws SchemeFault for the first thing that does not fit */
    static void check(SchemeDefinition definition, String file) {
        SchemeValidation validation = new SchemeValidation(definition, file);
        validation.ids();
        validation.policies();
        validation.points();
        definition.scheme().indicators().forEach(validation::rule);
        validation.kinds();
        validation.materials();
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        Stream.of(scheme.conditions().stream().map(Condition::id),
                scheme.conditions().stream().flatMap(condition -> condition.parts().stream()).map(Condition.Part::id),
                scheme.indicators().stream().map(Indicator::id), scheme.policies().stream().map(Policy::id))
                .flatMap(ids -> ids).forEach(id -> require(seen.add(id), "schemeIdTwice", id));
    }

    private void policies() {
        for (Policy policy : scheme.policies()) {
            Optional<PolicyOption> standard = policy.option(policy.defaultOption());
            require(standard.isPresent(), "schemeDefaultUnknown", policy.id(), policy.defaultOption());
            require(standard.get().standing() != Standing.UNCONFIRMED, "schemeDefaultUnconfirmed", policy.id());
        }
        Stream.of(scheme.conditions().stream().flatMap(condition -> condition.policies().stream()),
                scheme.indicators().stream().flatMap(indicator -> indicator.policies().stream()),
                definition.rules().values().stream().flatMap(rule -> rule.policies().stream()),
                definition.coverages().stream().flatMap(rule -> rule.edition().stream())
                        .map(CoverageRule.EditionRule::policy),
                Stream.of(definition.selfReduction().baselinePolicy(), definition.selfReduction().tradedPolicy(),
                        definition.offsets().factorPolicy(), definition.offsets().vintagePolicy(),
                        definition.offsets().proofPolicy(), definition.materials().policy(),
                        definition.windowPolicy()))
                .flatMap(ids -> ids).forEach(id -> require(scheme.policy(id).isPresent(), "schemePolicyUnknown", id));
        valued(definition.windowPolicy());
        for (PolicyOption option : scheme.policy(definition.offsets().factorPolicy()).orElseThrow().options()) {
            require(!option.series().isEmpty(), "schemeSeriesMissing", option.id());
        }
    }

    private void valued(String policyId) {
        for (PolicyOption option : scheme.policy(policyId).orElseThrow().options()) {
            require(option.value().isPresent(), "schemeValueMissing", policyId, option.id());
        }
    }

    private void points() {
        BigDecimal sum = scheme.indicators().stream().map(Indicator::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        require(sum.compareTo(scheme.maximum()) == 0, "schemeSum", sum, scheme.maximum());
    }

    private void rule(Indicator indicator) {
        PointRule rule = definition.rule(indicator.id());
        rule.inputs().forEach(key -> require(indicator.input(key).isPresent(), "schemeInputUnknown", indicator.id(),
                key));
        BigDecimal reachable = rule.reachable(indicator.maximum());
        require(reachable.compareTo(indicator.maximum()) == 0, "schemeMaximum", indicator.id(), reachable,
                indicator.maximum());
        if (rule instanceof ChoiceRule choice) {
            Set<String> options = new TreeSet<>(indicator.input(choice.input()).orElseThrow().options().stream()
                    .map(InputDeclaration.Option::id).toList());
            require(options.equals(choice.points().keySet()), "schemeOptions", indicator.id(), String.valueOf(options),
                    String.valueOf(new TreeSet<>(choice.points().keySet())));
        }
        if (rule instanceof StepsRule steps) {
            valued(steps.coefficient());
            List<PolicyOption> options = scheme.policy(steps.zeroPolicy()).orElseThrow().options();
            options.forEach(option -> require(steps.zeroPoints().containsKey(option.id()), "schemeZeroMissing",
                    indicator.id(), option.id()));
        }
    }

    private void kinds() {
        Arrays.stream(StatementKind.values()).forEach(kind -> require(definition.coverages().stream()
                .anyMatch(rule -> rule.statement() == kind), "schemeCoverageMissing", kind));
        Arrays.stream(OffsetKind.values()).forEach(kind -> require(definition.offsets().kinds().stream()
                .anyMatch(rule -> rule.kind() == kind), "schemeOffsetKindMissing", kind.name()));
        boolean traded = scheme.indicator(definition.selfReduction().tradedIndicator())
                .flatMap(indicator -> indicator.input(definition.selfReduction().tradedInput())).isPresent();
        require(traded, "schemeInputUnknown", definition.selfReduction().tradedIndicator(),
                definition.selfReduction().tradedInput());
    }

    private void materials() {
        Stream.of(scheme.conditions().stream().flatMap(condition -> condition.materials().stream()),
                scheme.indicators().stream().flatMap(indicator -> indicator.materials().stream()),
                definition.offsets().kinds().stream().flatMap(kind -> kind.materials().stream()))
                .flatMap(numbers -> numbers).forEach(number -> require(scheme.materials().stream()
                        .anyMatch(kind -> kind.number() == number), "schemeMaterialUnknown", number));
    }

    private void require(boolean holds, String key, Object... arguments) {
        if (!holds) {
            Object[] all = new Object[arguments.length + 1];
            all[0] = file;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            throw new SchemeFault(Words.say(key, all));
        }
    }
}
