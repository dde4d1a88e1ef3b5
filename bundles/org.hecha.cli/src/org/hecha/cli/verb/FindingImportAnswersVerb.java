package org.hecha.cli.verb;

import java.nio.file.Path;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.verification.finding.FindingDialogue;
import org.hecha.verification.finding.NonConformityList;
import org.hecha.verification.finding.NonConformityList.Returned;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the client's causes and measures from the list of non-conformities as it came back. */
@Command(name = "import-answers")
public final class FindingImportAnswersVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "findingImportFile")
    private Path file;

    @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "findingAnswerBy")
    private String by;

    FindingImportAnswersVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        Returned returned = new NonConformityList(document).read(services().textTables().read(file), by);
        ObjectNode tree = console().object();
        if (!returned.problems().isEmpty()) {
            returned.problems().forEach(problem -> tree.withArray("issues").add(problem.in(console().locale()))); //$NON-NLS-1$
            returned.problems().forEach(console()::say);
            console().error(CliText.text("answersNotImported", file, returned.problems().size()), tree); //$NON-NLS-1$
            return ExitCode.BAD_INPUT;
        }
        change(document, new FindingDialogue(document, now()).answerAll(by, returned.answers()));
        FindingOutput output = new FindingOutput(document, console().locale());
        for (int number : returned.answers().keySet()) {
            console().line(output.line(FindingOutput.find(document, number)));
            output.json(FindingOutput.find(document, number), tree.withArray("findings").addObject()); //$NON-NLS-1$
        }
        console().say(CliText.text("answersImported", file, returned.answers().size())); //$NON-NLS-1$
        console().answer(tree);
        return ExitCode.YES;
    }
}
