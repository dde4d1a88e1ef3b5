package org.hecha.verification.internal.check;

import java.util.Optional;

import org.hecha.model.evidence.Annotation;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.EvidencePlaces;
import org.hecha.standard.evidence.EvidenceReview;

/** The places of the evidence register, looked at once for all rules that ask. */
final class PlacesReview {

    private PlacesReview() {
    }

    /** Empty where there are no files to read, nobody who reads them, or no place that was pointed at. */
    static Optional<EvidenceReview> of(CheckSubject subject, EvidencePlaces places) {
        boolean anchored = subject.evidence().getAnnotations().stream().anyMatch(one -> one.getAnchor() != null);
        if (places == null || !anchored) {
            return Optional.empty();
        }
        return subject.folder().map(folder -> subject.shared(EvidenceReview.class,
                () -> places.review(folder, subject.engagement(), subject.inventory(), subject.evidence())));
    }

    /** The object an annotation speaks about, else the annotation itself. */
    static String concerned(Annotation annotation) {
        return annotation.getSubjectId() == null ? annotation.getId() : annotation.getSubjectId();
    }
}
