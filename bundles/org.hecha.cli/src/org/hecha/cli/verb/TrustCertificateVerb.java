package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.Services;

import picocli.CommandLine.Command;

/** The certificates of the bodies of a draft. */
@Command(name = "certificate", subcommands = {
    TrustCertificateAddVerb.class,
})
public final class TrustCertificateVerb extends VerbGroup {

    TrustCertificateVerb(Services services, Console console) {
        super(services, console);
    }
}
