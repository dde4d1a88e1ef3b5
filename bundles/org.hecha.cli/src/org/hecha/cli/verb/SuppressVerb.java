package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.Services;

import picocli.CommandLine.Command;

/** The verbs about checks that are set aside. */
@Command(name = "suppress", subcommands = {
    SuppressAddVerb.class,
    SuppressListVerb.class,
    SuppressWithdrawVerb.class
})
public final class SuppressVerb extends VerbGroup {

    SuppressVerb(Services services, Console console) {
        super(services, console);
    }
}
