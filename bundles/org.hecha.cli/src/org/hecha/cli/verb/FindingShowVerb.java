package org.hecha.cli.verb;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Finding;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one finding with its whole history, and whether the history of the register is whole. */
@Command(name = "show")
public final class FindingShowVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "N", descriptionKey = "findingNumber")
    private int number;

    FindingShowVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        Finding finding = FindingOutput.find(document, number);
        FindingOutput output = new FindingOutput(document, console().locale());
        output.details(finding).forEach(console()::line);
        ObjectNode tree = output.json(finding, console().object());
        boolean whole = output.chain(console(), tree);
        console().answer(tree);
        return whole ? ExitCode.YES : ExitCode.NO;
    }
}
