package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.Services;

import picocli.CommandLine.Command;

/** The bodies of a draft. */
@Command(name = "body", subcommands = {
    TrustBodyAddVerb.class,
})
public final class TrustBodyVerb extends VerbGroup {

    TrustBodyVerb(Services services, Console console) {
        super(services, console);
    }
}
