package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.Services;

import picocli.CommandLine.Command;

/** The register of evidence. */
@Command(name = "evidence", subcommands = {
    EvidenceAddVerb.class,
    EvidenceListVerb.class,
    EvidenceCheckVerb.class,
    EvidenceCalendarVerb.class,
    EvidenceWithdrawVerb.class,
    EvidenceKindsVerb.class,
    EvidenceAnchorVerb.class,
    EvidenceAnchorsVerb.class,
    EvidenceSumVerb.class,
    EvidenceShowVerb.class,
})
public final class EvidenceVerb extends VerbGroup {

    EvidenceVerb(Services services, Console console) {
        super(services, console);
    }
}
