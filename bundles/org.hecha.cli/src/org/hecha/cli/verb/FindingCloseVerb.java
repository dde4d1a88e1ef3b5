package org.hecha.cli.verb;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.ClosureResult;
import org.hecha.verification.finding.FindingDialogue;

import picocli.CommandLine.Option;

/** A verifier closes a finding. */
@picocli.CommandLine.Command(name = "close")
public final class FindingCloseVerb extends FindingStepVerb {

    @Option(names = "--result", required = true, descriptionKey = "findingResult")
    private ClosureResult result;

    @Option(names = "--conclusion", required = true, descriptionKey = "findingConclusion")
    private String conclusion;

    FindingCloseVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected Command step(FindingDialogue dialogue, int finding, String person) throws Refusal {
        return dialogue.close(finding, person, result, conclusion);
    }
}
