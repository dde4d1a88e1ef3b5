package org.hecha.cli.verb;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.text.Refusal;
import org.hecha.verification.finding.FindingDialogue;

import picocli.CommandLine.Option;

/** The lead verifier leaves a finding as it is. */
@picocli.CommandLine.Command(name = "accept")
public final class FindingAcceptVerb extends FindingStepVerb {

    @Option(names = "--reason", required = true, descriptionKey = "findingReason")
    private String reason;

    FindingAcceptVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected Command step(FindingDialogue dialogue, int finding, String person) throws Refusal {
        return dialogue.accept(finding, person, reason);
    }
}
