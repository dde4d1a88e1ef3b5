package org.hecha.verification.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hecha.standard.Text;

/**
 * How a verification runs, as a standard declares it. Immutable.
 *
 * @param id stable id: {@code ISO14064-3}
 * @param standardId standard that declares it; {@code HECHA} for the product's own
 * @param title title
 * @param source what the data were taken from, and how far they are confirmed
 * @param steps the steps, in order
 * @param subjects what is signed off, in the order in which it is signed
 * @param techniques the techniques by which evidence is gathered
 * @param detection how the detection risk is proposed
 * @param leadYears years after which the lead verifier of a client changes
 * @param riskShare share of the total in percent from which a source needs a risk of its own
 */
public record ProcessDefinition(String id, String standardId, Text title, Text source, List<StepDefinition> steps,
        List<SignOffSubject> subjects, List<Technique> techniques, DetectionRisk detection, Setting leadYears,
        Setting riskShare) {

    public ProcessDefinition {
        Objects.requireNonNull(id);
        steps = List.copyOf(steps);
        subjects = List.copyOf(subjects);
        techniques = List.copyOf(techniques);
    }

    /** The step of that id, however it is written: {@code site-visit}, {@code SITE_VISIT}. */
    public Optional<StepDefinition> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(key(stepId))).findFirst();
    }

    /** The subject of that id, however it is written. */
    public Optional<SignOffSubject> subject(String subjectId) {
        return subjects.stream().filter(subject -> subject.id().equals(key(subjectId))).findFirst();
    }

    /** The technique of that id, however it is written. */
    public Optional<Technique> technique(String techniqueId) {
        return techniques.stream().filter(technique -> technique.id().equals(key(techniqueId))).findFirst();
    }

    /** The step at whose end {@code subject} is signed. */
    public Optional<StepDefinition> stepOf(SignOffSubject subject) {
        return steps.stream().filter(step -> step.signOff().filter(subject.id()::equals).isPresent()).findFirst();
    }

    private static String key(String written) {
        return written == null ? "" : written.strip().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
