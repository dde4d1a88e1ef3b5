package org.hecha.verification.internal.condition;

import org.hecha.verification.process.Condition;
import org.osgi.service.component.annotations.Component;

/** The plan is approved. */
@Component(service = Condition.class)
public final class PlanSigned extends SubjectSigned {

    public PlanSigned() {
        super("plan");
    }
}
