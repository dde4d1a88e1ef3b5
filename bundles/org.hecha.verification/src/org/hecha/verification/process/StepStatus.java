package org.hecha.verification.process;

import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.ProcessStep;

/**
 * How a step stands. Immutable.
 *
 * @param step the step
 * @param definition what it is; empty where the process of the engagement has no such step
 * @param overdue whether its due date passed before it was done
 * @param missing what is missing before it can begin, or, once begun, before it is done; empty for a done one
 */
public record StepStatus(ProcessStep step, Optional<StepDefinition> definition, boolean overdue,
        List<Localized> missing) {

    public StepStatus {
        missing = List.copyOf(missing);
    }

    /** Its title; its id where the process does not know it. */
    public Localized title() {
        return definition.<Localized>map(StepDefinition::title).orElse(Localized.verbatim(step.getKind()));
    }
}
