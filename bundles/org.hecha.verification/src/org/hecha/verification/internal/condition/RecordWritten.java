package org.hecha.verification.internal.condition;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** The step says what was done and concluded. */
@Component(service = Condition.class)
public final class RecordWritten implements Condition {

    @Override
    public String id() {
        return "record-written";
    }

    @Override
    public boolean beforeSigning() {
        return false;
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        return subject.record().isBlank() ? List.of(Lack.of("noRecord")) : List.of();
    }
}
