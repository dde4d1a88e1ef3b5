package org.hecha.cli.verb;

import java.time.Instant;
import java.util.Optional;

import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.text.Refusal;
import org.hecha.seal.TrustLists;
import org.hecha.standard.seal.AccreditationList;

import picocli.CommandLine.Command;

/** Ends the suspension of a body. */
@Command(name = "reinstate")
public final class TrustReinstateVerb extends TrustStateVerb {

    TrustReinstateVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected AccreditationList change(AccreditationList list, String body, Instant at, Optional<String> why)
            throws Refusal {
        return TrustLists.reinstate(list, body, at, why);
    }
}
