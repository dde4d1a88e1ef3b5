package org.hecha.verification.internal.condition;

import org.hecha.verification.process.Condition;
import org.osgi.service.component.annotations.Component;

/** The report is approved. */
@Component(service = Condition.class)
public final class ApprovalSigned extends SubjectSigned {

    public ApprovalSigned() {
        super("approval");
    }
}
