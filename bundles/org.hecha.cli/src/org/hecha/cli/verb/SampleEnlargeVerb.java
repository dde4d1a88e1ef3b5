package org.hecha.cli.verb;

import java.util.OptionalInt;

import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.verification.sampling.DrawnSample;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the larger sample that contains one with its results. */
@Command(name = "enlarge")
final class SampleEnlargeVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "SAMPLE", descriptionKey = "sampleSample")
    private String sample;

    @Option(names = "--size", paramLabel = "N", descriptionKey = "sampleSize")
    private Integer size;

    @Option(names = "--reason", descriptionKey = "sampleReason")
    private String reason = "";

    @Option(names = "--by", required = true, paramLabel = "MEMBER", descriptionKey = "sampleBy")
    private String by;

    SampleEnlargeVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        DrawnSample drawn = services().sampling().enlarge(document, sample,
                size == null ? OptionalInt.empty() : OptionalInt.of(size), reason, by, now());
        change(document, drawn.command());
        new SampleOutput(services(), console(), document).drawn(drawn);
        return ExitCode.YES;
    }
}
