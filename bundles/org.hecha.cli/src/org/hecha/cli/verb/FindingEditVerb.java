package org.hecha.cli.verb;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.text.Refusal;
import org.hecha.verification.finding.FindingDialogue;

import picocli.CommandLine.Mixin;

/** Changes what an open finding says. */
@picocli.CommandLine.Command(name = "edit")
public final class FindingEditVerb extends FindingStepVerb {

    @Mixin
    private FindingOptions said = new FindingOptions();

    FindingEditVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected Command step(FindingDialogue dialogue, int finding, String person) throws Refusal {
        return dialogue.edit(finding, said.draft(), person);
    }
}
