package org.hecha.report;

import java.util.List;
import java.util.Map;

import org.hecha.core.text.Localized;
import org.hecha.standard.comparison.MaterialityLine;

/**
 * What a report prints and the model does not hold, because it is recomputed. Immutable.
 *
 * @param materiality what stands wrong against the thresholds: the whole inventory first, then categories
 * @param samples by the id of a sample: what it came to, with its extrapolation
 * @param titles by the key that the model holds: what a step, a technique, a kind of evidence, a rule set is called
 * @param remarks what a reader has to know about the report, one sentence each: a wording that is not confirmed
 */
public record VerifierWork(List<MaterialityLine> materiality, Map<String, Localized> samples,
        Map<String, Localized> titles, List<Localized> remarks) {

    /** Nothing beside the model. */
    public static final VerifierWork NONE = new VerifierWork(List.of(), Map.of(), Map.of(), List.of());

    public VerifierWork {
        materiality = List.copyOf(materiality);
        samples = Map.copyOf(samples);
        titles = Map.copyOf(titles);
        remarks = List.copyOf(remarks);
    }
}
