package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.Services;

import picocli.CommandLine.Command;

/** The list of accreditations: a draft is worked on, signed, and read by who verifies packages. */
@Command(name = "trust", subcommands = {
    TrustNewVerb.class,
    TrustBodyVerb.class,
    TrustCertificateVerb.class,
    TrustSuspendVerb.class,
    TrustWithdrawVerb.class,
    TrustReinstateVerb.class,
    TrustSignVerb.class,
    TrustShowVerb.class,
    TrustCheckVerb.class,
})
public final class TrustVerb extends VerbGroup {

    TrustVerb(Services services, Console console) {
        super(services, console);
    }
}
