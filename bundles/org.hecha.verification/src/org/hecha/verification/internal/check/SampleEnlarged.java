package org.hecha.verification.internal.check;

import org.hecha.core.text.Messages;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.verification.internal.sampling.SamplingText;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.Sampling;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A sample with errors was enlarged where its rule set or its precision asks for it. */
@Component(service = Check.class)
public final class SampleEnlarged extends SampleRule {

    @Activate
    public SampleEnlarged(@Reference Sampling sampling) {
        super(sampling);
    }

    @Override
    public String ruleId() {
        return "HECHA-SAMPLE-ENLARGED";
    }

    @Override
    void ask(SampleReview review, CheckReport report) {
        if (review.demand().isPresent()) {
            report.failed(review.sample().getId(), "rules", null, review.sample().getTitle(),
                    review.demand().get().reason());
        } else if (review.verdict() == SampleReview.Verdict.IMPRECISE) {
            report.failed(review.sample().getId(), "precision", null, review.sample().getTitle(),
                    Messages.of(SampleEnlarged.class).text("sampleImprecise",
                            SamplingText.printed(review.projection().orElseThrow().farthest()),
                            SamplingText.printed(review.sample().getTolerable())));
        } else if (review.untested() > 0 || review.obstacle().isPresent()) {
            report.notApplicable(review.sample().getId());
        } else {
            report.passed(review.sample().getId());
        }
    }
}
