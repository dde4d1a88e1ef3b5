package org.hecha.verification.internal.condition;

import org.hecha.verification.process.Condition;
import org.osgi.service.component.annotations.Component;

/** The draft is signed. */
@Component(service = Condition.class)
public final class DraftSigned extends SubjectSigned {

    public DraftSigned() {
        super("draft");
    }
}
