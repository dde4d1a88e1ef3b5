package org.hecha.verification.internal.check;

import java.util.List;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.fieldwork.Sample;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.Sampling;

/** Asks every sample that no other one enlarges. */
abstract class SampleRule implements Check {

    private final Sampling sampling;

    SampleRule(Sampling sampling) {
        this.sampling = sampling;
    }

    @Override
    public final void check(CheckSubject subject, CheckReport report) {
        Engagement engagement = subject.engagement();
        List<Sample> samples = engagement.getFieldwork() == null ? List.of() : engagement.getFieldwork().getSamples();
        boolean asked = false;
        for (Sample sample : samples) {
            SampleReview review = sampling.review(engagement, subject.inventory(), subject.asStated(), sample,
                    Estimator.DIFFERENCE);
            if (review.enlargedBy().isEmpty()) {
                asked = true;
                ask(review, report);
            }
        }
        if (!asked) {
            report.notApplicable("");
        }
    }

    /** Asks one sample and reports. */
    abstract void ask(SampleReview review, CheckReport report);
}
