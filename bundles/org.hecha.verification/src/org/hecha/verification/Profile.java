package org.hecha.verification;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hecha.model.finding.Severity;
import org.hecha.standard.Text;

/**
 * How grave a failed rule is, per programme. The rule itself says nothing about it. Immutable.
 *
 * @param id stable id, as engagements store it: {@code JS-GUIDE}
 * @param title title
 * @param preferred offered for engagements that name no profile
 * @param fallback severity of rules the profile does not name; empty = such rules are not run
 * @param severities severity by rule id; an empty value = the rule is not run
 */
public record Profile(String id, Text title, boolean preferred, Optional<Severity> fallback,
        Map<String, Optional<Severity>> severities) {

    public Profile {
        Objects.requireNonNull(id);
        severities = Map.copyOf(severities);
    }

    /** Severity of a rule; empty where the profile ignores it. */
    public Optional<Severity> severity(String ruleId) {
        return severities.getOrDefault(ruleId, fallback);
    }
}
