package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.Services;

import picocli.CommandLine.Command;

/** Samples: populations, drawing, results, projection. */
@Command(name = "sample", subcommands = {SamplePopulationVerb.class, SampleRulesVerb.class, SampleSizeVerb.class, SampleDrawVerb.class,
    SampleListVerb.class, SampleShowVerb.class, SampleRecordVerb.class, SampleEnlargeVerb.class, SampleProjectVerb.class})
public final class SampleVerb extends VerbGroup {

    SampleVerb(Services services, Console console) {
        super(services, console);
    }
}
