package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.Sampling;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a sample was drawn from is still what there is. */
@Component(service = Check.class)
public final class SampledPopulation extends SampleRule {

    @Activate
    public SampledPopulation(@Reference Sampling sampling) {
        super(sampling);
    }

    @Override
    public String ruleId() {
        return "HECHA-SAMPLE-POPULATION";
    }

    @Override
    void ask(SampleReview review, CheckReport report) {
        if (review.obstacle().isPresent()) {
            report.failed(review.sample().getId(), "changed", null, review.sample().getTitle(), review.obstacle().get());
        } else {
            report.passed(review.sample().getId());
        }
    }
}
