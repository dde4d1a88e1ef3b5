package org.hecha.cli.verb;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Finding;
import org.hecha.verification.finding.FindingDialogue;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A verb that takes one step with one finding, saves, and shows the finding as it is then. */
abstract class FindingStepVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "N", descriptionKey = "findingNumber")
    private int number;

    @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "findingBy")
    private String by;

    FindingStepVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected final int run(EngagementDocument document) throws Refusal {
        change(document, step(new FindingDialogue(document, now()), number, by));
        Finding finding = FindingOutput.find(document, number);
        FindingOutput output = new FindingOutput(document, console().locale());
        console().line(output.line(finding));
        console().say(CliText.text("findingDone." + finding.getHistory().get(finding.getHistory().size() - 1).getEvent(), number, by)); //$NON-NLS-1$
        console().answer(output.json(finding, console().object()));
        return ExitCode.YES;
    }

    /** The command of the step. */
    protected abstract Command step(FindingDialogue dialogue, int finding, String person) throws Refusal;
}
