package org.hecha.verification.internal.condition;

import org.hecha.verification.process.Condition;
import org.osgi.service.component.annotations.Component;

/** The technical review is signed. */
@Component(service = Condition.class)
public final class ReviewSigned extends SubjectSigned {

    public ReviewSigned() {
        super("review");
    }
}
