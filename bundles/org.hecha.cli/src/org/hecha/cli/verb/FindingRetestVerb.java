package org.hecha.cli.verb;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.text.Refusal;
import org.hecha.verification.finding.FindingDialogue;

import picocli.CommandLine.Option;

/** A member tests the matter of a finding again. */
@picocli.CommandLine.Command(name = "retest")
public final class FindingRetestVerb extends FindingStepVerb {

    @Option(names = "--passed", descriptionKey = "findingPassed")
    private boolean passed;

    @Option(names = "--failed", descriptionKey = "findingFailed")
    private boolean failed;

    @Option(names = "--what", required = true, descriptionKey = "findingWhat")
    private String what;

    @Option(names = "--evidence", paramLabel = "ID", split = ",", descriptionKey = "findingEvidence")
    private List<String> evidence = List.of();

    FindingRetestVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected Command step(FindingDialogue dialogue, int finding, String person) throws Refusal {
        if (passed == failed) {
            throw new Refusal(CliText.text("retestUndecided", finding)); //$NON-NLS-1$
        }
        return dialogue.retest(finding, person, passed, what, evidence);
    }
}
