package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.SampleReview;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a sample with its items, errors and projection. */
@Command(name = "show")
final class SampleShowVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "SAMPLE", descriptionKey = "sampleSample")
    private String sample;

    @Option(names = "--estimator", descriptionKey = "sampleEstimator")
    private Estimator estimator = Estimator.DIFFERENCE;

    SampleShowVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        SampleReview review = services().sampling().review(document.engagement(), document.inventory(),
                services().sampling().find(document.engagement(), sample), estimator);
        SampleOutput output = new SampleOutput(services(), console(), document);
        output.items(review);
        output.projection(review);
        console().answer(output.json(review));
        return review.asksForMore() ? ExitCode.NO : ExitCode.YES;
    }
}
