package org.hecha.verification.internal.check;

import org.hecha.core.text.Messages;
import org.hecha.model.fieldwork.Sample;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.Sampling;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A sample was allowed by the rule set it follows. */
@Component(service = Check.class)
public final class SampleAllowed extends SampleRule {

    @Activate
    public SampleAllowed(@Reference Sampling sampling) {
        super(sampling);
    }

    @Override
    public String ruleId() {
        return "HECHA-SAMPLE-RULES";
    }

    @Override
    void ask(SampleReview review, CheckReport report) {
        Sample sample = review.sample();
        if (sample.getRuleSet() == null || sample.getRuleSet().isEmpty()) {
            report.notApplicable(sample.getId());
        } else if (review.rules().isEmpty()) {
            report.failed(sample.getId(), "missing", null, sample.getTitle(),
                    Messages.of(SampleAllowed.class).text("sampleRulesMissing", sample.getRuleSet()));
        } else if (review.violations().isEmpty()) {
            report.passed(sample.getId());
        }
        for (int i = 0; i < review.violations().size(); i++) {
            report.failed(sample.getId(), "violated" + i, null, sample.getTitle(), review.violations().get(i));
        }
    }
}
