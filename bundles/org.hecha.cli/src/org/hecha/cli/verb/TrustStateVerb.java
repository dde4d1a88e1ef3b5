package org.hecha.cli.verb;

import java.time.Instant;
import java.util.Optional;

import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.text.Refusal;
import org.hecha.standard.seal.AccreditationList;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A verb that changes the state of a body in a draft. */
abstract class TrustStateVerb extends TrustDraftVerb {

    @Parameters(index = "1", paramLabel = "BODY", descriptionKey = "trustBody")
    private String id;

    @Option(names = "--since", paramLabel = "TIME", descriptionKey = "trustSince")
    private String since;

    @Option(names = "--reason", descriptionKey = "trustReason")
    private String reason;

    TrustStateVerb(Services services, Console console) {
        super(services, console);
    }

    /** The list with the body in the new state. */
    protected abstract AccreditationList change(AccreditationList list, String body, Instant at, Optional<String> why)
            throws Refusal;

    @Override
    protected final AccreditationList change(AccreditationList list) throws Refusal {
        return change(list, id, since == null ? now() : moment(since), Optional.ofNullable(reason));
    }
}
