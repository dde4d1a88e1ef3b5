package org.hecha.verification.internal.check;

import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.evidence.Annotation;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.AnchorCheck;
import org.hecha.standard.evidence.EvidencePlaces;
import org.hecha.standard.evidence.EvidenceReview;
import org.hecha.standard.evidence.Reanchoring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Every place that was pointed at still is in the file, as it was. */
@Component(service = Check.class)
public final class AnchorsHold implements Check {

    private final EvidencePlaces places;

    /** @param places who reads the files; null where nobody does */
    @Activate
    public AnchorsHold(@Reference(cardinality = ReferenceCardinality.OPTIONAL,
            policyOption = ReferencePolicyOption.GREEDY) EvidencePlaces places) {
        this.places = places;
    }

    @Override
    public String ruleId() {
        return "HECHA-ANCHOR";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Optional<EvidenceReview> review = PlacesReview.of(subject, places);
        if (review.isEmpty()) {
            report.notApplicable("");
            return;
        }
        for (Annotation annotation : subject.evidence().getAnnotations()) {
            review.get().anchor(annotation.getId()).ifPresent(check -> answer(annotation, check, report));
        }
    }

    private static void answer(Annotation annotation, AnchorCheck check, CheckReport report) {
        if (check.holds()) {
            report.passed(PlacesReview.concerned(annotation));
            return;
        }
        Localized proposal = check.reanchoring().map(Reanchoring::sentence).orElse(Localized.verbatim(""));
        report.failed(PlacesReview.concerned(annotation), "anchor " + annotation.getId(), null, String.valueOf(check.item()),
                check.place(), check.sentence(), proposal);
    }
}
