package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.Sampling;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every item of a sample was looked at. */
@Component(service = Check.class)
public final class SampleTested extends SampleRule {

    @Activate
    public SampleTested(@Reference Sampling sampling) {
        super(sampling);
    }

    @Override
    public String ruleId() {
        return "HECHA-SAMPLE-TESTED";
    }

    @Override
    void ask(SampleReview review, CheckReport report) {
        if (review.untested() > 0) {
            report.failed(review.sample().getId(), "untested", null, review.sample().getTitle(), review.untested(),
                    review.items().size());
        } else {
            report.passed(review.sample().getId());
        }
    }
}
