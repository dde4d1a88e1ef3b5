package org.hecha.verification.internal.condition;

import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.SignOff;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.hecha.verification.process.SignedChanges;

/** A subject is signed, the sign-off is not voided, and nothing it covers changed since. */
abstract class SubjectSigned implements Condition {

    private final String subjectId;

    SubjectSigned(String subjectId) {
        this.subjectId = subjectId;
    }

    @Override
    public final String id() {
        return subjectId + "-signed";
    }

    @Override
    public final boolean beforeSigning() {
        return false;
    }

    @Override
    public final List<Localized> missing(ConditionSubject subject) {
        Localized title = subject.process().subject(subjectId).<Localized>map(found -> found.title())
                .orElse(Localized.verbatim(subjectId));
        Optional<SignOff> signOff = subject.signOffs().standing(subject.engagement(), subjectId);
        if (signOff.isEmpty()) {
            return List.of(Lack.of("unsigned", title));
        }
        SignedChanges changes = subject.signOffs().changes(subject.document(), signOff.get());
        return changes.none() ? List.of() : List.of(Lack.of("changedSince", title, changes.text()));
    }
}
