package org.hecha.cli.verb;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.SampleReview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Extrapolates a finished sample, and raises what it found. */
@Command(name = "project")
final class SampleProjectVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "SAMPLE", descriptionKey = "sampleSample")
    private String sample;

    @Option(names = "--estimator", descriptionKey = "sampleEstimator")
    private Estimator estimator = Estimator.DIFFERENCE;

    @Option(names = "--raise", descriptionKey = "sampleRaise")
    private boolean raise;

    @Option(names = "--without-known", descriptionKey = "sampleWithoutKnown")
    private boolean withoutKnown;

    @Option(names = "--by", paramLabel = "MEMBER", descriptionKey = "sampleBy")
    private String by;

    SampleProjectVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        if (raise && by == null) {
            throw new Refusal(CliText.text("sampleRaiseByWhom"));
        }
        SampleReview review = services().sampling().review(document.engagement(), document.inventory(),
                services().sampling().find(document.engagement(), sample), estimator);
        SampleOutput output = new SampleOutput(services(), console(), document);
        int before = document.findings().getFindings().size();
        if (raise) {
            change(document, services().sampling().raise(document, sample, estimator, !withoutKnown, by, now()));
        }
        output.projection(review);
        ObjectNode tree = output.json(review);
        ArrayNode raised = tree.putArray("raised");
        document.findings().getFindings().stream().skip(before).forEach(finding -> {
            console().say(CliText.text("sampleRaised", finding.getNumber(), finding.getTitle()));
            raised.add(finding.getNumber());
        });
        console().answer(tree);
        return review.projection().isEmpty() || review.asksForMore() ? ExitCode.NO : ExitCode.YES;
    }
}
