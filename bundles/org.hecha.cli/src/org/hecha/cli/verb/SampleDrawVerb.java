package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.verification.sampling.DrawnSample;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a sample. */
@Command(name = "draw")
final class SampleDrawVerb extends EngagementVerb {

    @Mixin
    private SampleDesignOptions design;

    @Option(names = "--title", required = true, descriptionKey = "sampleTitle")
    private String title;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "sampleSeed")
    private Long seed;

    @Option(names = "--by", required = true, paramLabel = "MEMBER", descriptionKey = "sampleBy")
    private String by;

    SampleDrawVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        DrawnSample drawn = services().sampling().draw(document, design.design(title, document.inventory(), seed), by, now());
        change(document, drawn.command());
        new SampleOutput(services(), console(), document).drawn(drawn);
        return ExitCode.YES;
    }
}
