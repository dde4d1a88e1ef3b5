package org.hecha.cli.verb;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.text.Refusal;
import org.hecha.verification.finding.Answer;
import org.hecha.verification.finding.FindingDialogue;

import picocli.CommandLine.Option;

/** The client answers a finding. */
@picocli.CommandLine.Command(name = "answer")
public final class FindingAnswerVerb extends FindingStepVerb {

    @Option(names = "--cause", descriptionKey = "findingCause")
    private String cause;

    @Option(names = "--measure", required = true, descriptionKey = "findingMeasure")
    private String measure;

    @Option(names = "--evidence", paramLabel = "ID", split = ",", descriptionKey = "findingEvidence")
    private List<String> evidence = List.of();

    FindingAnswerVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected Command step(FindingDialogue dialogue, int finding, String person) throws Refusal {
        return dialogue.answer(finding, new Answer(person, cause, measure, evidence));
    }
}
