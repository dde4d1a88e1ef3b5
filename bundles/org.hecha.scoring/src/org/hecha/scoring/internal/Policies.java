package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.scoring.Policy;
import org.hecha.scoring.PolicyChoice;
import org.hecha.scoring.PolicyOption;
import org.hecha.scoring.Scheme;

/** The interpretations in force: the scheme's defaults and what was chosen instead. Immutable. */
final class Policies {

    private final List<PolicyChoice> choices = new ArrayList<>();
    private final Map<String, PolicyOption> byId = new TreeMap<>();

    /** @throws Refusal when a policy or an option is chosen that the scheme does not have */
    Policies(Scheme scheme, Map<String, String> chosen) throws Refusal {
        for (String id : new TreeMap<>(chosen).keySet()) {
            if (scheme.policy(id).isEmpty()) {
                throw new Refusal(Words.say("policyUnknown", id, scheme.id(),
                        String.join(", ", scheme.policies().stream().map(Policy::id).toList())));
            }
        }
        for (Policy policy : scheme.policies()) {
            String wanted = chosen.getOrDefault(policy.id(), policy.defaultOption());
            PolicyOption option = policy.option(wanted).orElseThrow(() -> new Refusal(Words.say("policyOptionUnknown",
                    policy.id(), wanted, String.join(", ", policy.options().stream().map(PolicyOption::id).toList()))));
            choices.add(new PolicyChoice(policy, option));
            byId.put(policy.id(), option);
        }
    }

    /** The option in force. */
    PolicyOption option(String policyId) {
        PolicyOption option = byId.get(policyId);
        if (option == null) {
            throw new IllegalArgumentException("no policy " + policyId);
        }
        return option;
    }

    boolean is(String policyId, String optionId) {
        return option(policyId).id().equals(optionId);
    }

    /** The number the option in force works with; the loader has seen to it that there is one. */
    BigDecimal value(String policyId) {
        return option(policyId).value().orElseThrow(() -> new IllegalArgumentException(policyId + " has no value"));
    }

    /** Notes of the options in force, in the order given. */
    List<Localized> notes(List<String> policyIds) {
        return policyIds.stream().map(id -> (Localized) option(id).note()).toList();
    }

    List<PolicyChoice> choices() {
        return List.copyOf(choices);
    }
}
