package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.Services;

import picocli.CommandLine.Command;

/** The verbs about SM2 signatures after GB/T 35275. */
@Command(name = "gm", subcommands = {
    GmSignVerb.class,
    GmVerifyVerb.class
})
public final class GmVerb extends VerbGroup {

    GmVerb(Services services, Console console) {
        super(services, console);
    }
}
