package org.hecha.verification.internal.condition;

import org.hecha.verification.process.Condition;
import org.osgi.service.component.annotations.Component;

/** The issue is signed. */
@Component(service = Condition.class)
public final class IssueSigned extends SubjectSigned {

    public IssueSigned() {
        super("issue");
    }
}
