package org.hecha.cli.verb;

import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingState;
import org.hecha.verification.OpenFindings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the findings. */
@Command(name = "list")
public final class FindingListVerb extends EngagementVerb {

    @Option(names = "--state", descriptionKey = "findingListState")
    private FindingState state;

    @Option(names = "--kind", descriptionKey = "findingListKind")
    private FindingKind kind;

    @Option(names = "--open", descriptionKey = "findingListOpen")
    private boolean open;

    FindingListVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) {
        List<Finding> chosen = document.findings().getFindings().stream().filter(this::chosen).toList();
        FindingOutput output = new FindingOutput(document, console().locale());
        ObjectNode tree = console().object();
        ArrayNode findings = tree.putArray("findings"); //$NON-NLS-1$
        for (Finding finding : chosen) {
            console().line(output.line(finding));
            output.json(finding, findings.addObject());
        }
        console().say(CliText.text("findingListed", chosen.size(), document.findings().getFindings().size(), //$NON-NLS-1$
                OpenFindings.of(document.findings()).size()));
        boolean whole = output.chain(console(), tree);
        console().answer(tree);
        return whole ? ExitCode.YES : ExitCode.NO;
    }

    private boolean chosen(Finding finding) {
        return (state == null || finding.getState() == state) && (kind == null || finding.getKind() == kind)
                && (!open || OpenFindings.stands(finding));
    }
}
