package org.hecha.cli.verb;

import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Finding;
import org.hecha.verification.finding.FindingDialogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A member of the team or the reviewer raises a finding. */
@Command(name = "raise")
public final class FindingRaiseVerb extends EngagementVerb {

    @Mixin
    private FindingOptions said = new FindingOptions();

    @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "findingBy")
    private String by;

    FindingRaiseVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        change(document, new FindingDialogue(document, now()).raise(said.draft(), by));
        List<Finding> all = document.findings().getFindings();
        Finding raised = all.get(all.size() - 1);
        FindingOutput output = new FindingOutput(document, console().locale());
        console().line(output.line(raised));
        console().say(CliText.text("findingDone.raised", raised.getNumber(), by)); //$NON-NLS-1$
        console().answer(output.json(raised, console().object()));
        return ExitCode.YES;
    }
}
