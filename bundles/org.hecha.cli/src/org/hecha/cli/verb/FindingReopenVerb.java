package org.hecha.cli.verb;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.text.Refusal;
import org.hecha.verification.finding.FindingDialogue;

import picocli.CommandLine.Option;

/** Takes a closing or an acceptance back. */
@picocli.CommandLine.Command(name = "reopen")
public final class FindingReopenVerb extends FindingStepVerb {

    @Option(names = "--reason", required = true, descriptionKey = "findingReason")
    private String reason;

    FindingReopenVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected Command step(FindingDialogue dialogue, int finding, String person) throws Refusal {
        return dialogue.reopen(finding, person, reason);
    }
}
