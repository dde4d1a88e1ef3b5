package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Finding;
import org.hecha.verification.finding.FindingDialogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes over what the engagement of the year before left. */
@Command(name = "carry")
public final class FindingCarryVerb extends EngagementVerb {

    @Option(names = "--from", paramLabel = "PREVIOUS", required = true, descriptionKey = "findingFrom")
    private Path from;

    @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "findingBy")
    private String by;

    FindingCarryVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        List<Finding> all = document.findings().getFindings();
        int before = all.size();
        change(document, new FindingDialogue(document, now()).carryForward(from, by));
        FindingOutput output = new FindingOutput(document, console().locale());
        ObjectNode tree = console().object().put("prior", document.engagement().getPriorNumber()); //$NON-NLS-1$
        ArrayNode carried = tree.putArray("findings"); //$NON-NLS-1$
        for (Finding finding : all.subList(before, all.size())) {
            console().line(output.line(finding));
            output.json(finding, carried.addObject());
        }
        console().say(CliText.text("findingCarried", document.engagement().getPriorNumber(), all.size() - before)); //$NON-NLS-1$
        console().answer(tree);
        return ExitCode.YES;
    }
}
