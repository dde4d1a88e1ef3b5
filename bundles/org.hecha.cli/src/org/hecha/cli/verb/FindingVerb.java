package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.Services;

import picocli.CommandLine.Command;

/** The verbs about findings. */
@Command(name = "finding", subcommands = {
    FindingListVerb.class,
    FindingShowVerb.class,
    FindingRaiseVerb.class,
    FindingEditVerb.class,
    FindingAnswerVerb.class,
    FindingRetestVerb.class,
    FindingCloseVerb.class,
    FindingAcceptVerb.class,
    FindingReopenVerb.class,
    FindingCarryVerb.class,
    FindingExportVerb.class,
    FindingImportAnswersVerb.class
})
public final class FindingVerb extends VerbGroup {

    FindingVerb(Services services, Console console) {
        super(services, console);
    }
}
