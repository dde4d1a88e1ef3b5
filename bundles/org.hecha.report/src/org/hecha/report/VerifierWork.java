package org.hecha.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.standard.comparison.MaterialityLine;

/**
 * What a report prints and the model does not hold, because it is recomputed. Immutable.
 *
 * @param materiality what stands wrong against the thresholds: the whole inventory first, then categories
 * @param samples by the id of a sample: what it came to, with its extrapolation
 * @param titles what is called how: by what it is, then by the key that the model holds
 * @param remarks what a reader has to know about the report, one sentence each: a wording that is not confirmed
 */
public record VerifierWork(List<MaterialityLine> materiality, Map<String, Localized> samples,
        Map<Titled, Map<String, Localized>> titles, List<Localized> remarks) {

    /** What the model holds as a key, and a report calls by its title. */
    public enum Titled {
        STEP, TECHNIQUE, SIGN_OFF, EVIDENCE_KIND, SAMPLING_RULES,
        /** A rule of a check; its title is its question. */
        RULE
    }

    /** Nothing beside the model. */
    public static final VerifierWork NONE = new VerifierWork(List.of(), Map.of(), Map.of(), List.of());

    public VerifierWork {
        materiality = List.copyOf(materiality);
        samples = Map.copyOf(samples);
        titles = Map.copyOf(titles);
        remarks = List.copyOf(remarks);
    }

    /** What {@code key} is called; empty where nobody says. @param key null for none */
    public Optional<Localized> title(Titled what, String key) {
        return Optional.ofNullable(key).map(titles.getOrDefault(what, Map.of())::get);
    }
}
