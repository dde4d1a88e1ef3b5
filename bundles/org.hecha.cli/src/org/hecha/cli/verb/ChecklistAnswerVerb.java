package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.verification.checklist.Checklists;
import org.hecha.verification.checklist.ItemAnswer;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers one question, those of a file, a section that does not arise, or all for which the checks propose an answer. */
@picocli.CommandLine.Command(name = "answer")
final class ChecklistAnswerVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "FORM", descriptionKey = "checklistForm")
    private String form;

    @Parameters(index = "2", arity = "0..1", paramLabel = "ITEM", descriptionKey = "checklistItem")
    private String item;

    @Option(names = "--conforming", descriptionKey = "checklistConforming")
    private boolean conforming;

    @Option(names = "--not-conforming", descriptionKey = "checklistNotConforming")
    private boolean notConforming;

    @Option(names = "--not-applicable", descriptionKey = "checklistNotApplicable")
    private boolean notApplicable;

    @Option(names = "--leave-open", descriptionKey = "checklistLeaveOpen")
    private boolean leaveOpen;

    @Option(names = "--proposed", descriptionKey = "checklistProposed")
    private boolean proposed;

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "checklistFrom")
    private Path from;

    @Option(names = "--section", paramLabel = "SECTION", descriptionKey = "checklistAnswerSection")
    private String section;

    @Option(names = "--record", paramLabel = "TEXT", descriptionKey = "checklistRecord", defaultValue = "")
    private String record;

    @Option(names = "--doubt", paramLabel = "TEXT", descriptionKey = "checklistDoubt", defaultValue = "")
    private String doubt;

    @Option(names = "--evidence", paramLabel = "ITEM", descriptionKey = "checklistEvidence")
    private List<String> evidence = List.of();

    @Option(names = "--annotation", paramLabel = "ID", descriptionKey = "checklistAnnotation")
    private List<String> annotations = List.of();

    @Option(names = "--finding", paramLabel = "NUMBER", descriptionKey = "checklistFinding")
    private List<Integer> findings = List.of();

    @Option(names = "--by", required = true, paramLabel = "MEMBER", descriptionKey = "checklistBy")
    private String by;

    ChecklistAnswerVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        change(document, command(document));
        console().say(CliText.text("checklist.answered", form)); //$NON-NLS-1$
        new ChecklistOutput(services(), console(), document).done(form);
        return ExitCode.YES;
    }

    private Command command(EngagementDocument document) throws Refusal {
        long answers = Stream.of(conforming, notConforming, notApplicable, leaveOpen).filter(given -> given).count();
        boolean one = item != null && section == null && !proposed && from == null && answers == 1;
        boolean whole = item == null && section != null && !proposed && from == null && answers == 1 && notApplicable;
        boolean many = item == null && section == null && proposed != (from != null) && answers == 0;
        if (!one && !whole && !many) {
            throw new Refusal(CliText.text("checklist.answerIncomplete")); //$NON-NLS-1$
        }
        Checklists checklists = services().checklists();
        Instant at = now();
        if (proposed) {
            return checklists.acceptProposals(document, form, by, at);
        }
        if (whole) {
            return checklists.notApplicable(document, form, section, record, by, at);
        }
        return checklists.answer(document, form, from != null ? AnswerFile.read(from)
                : List.of(new ItemAnswer(item, answer(), record, doubt, evidence, annotations, findings)), by, at);
    }

    private ChecklistAnswer answer() {
        return conforming ? ChecklistAnswer.CONFORMING : notConforming ? ChecklistAnswer.NOT_CONFORMING
                : notApplicable ? ChecklistAnswer.NOT_APPLICABLE : ChecklistAnswer.OPEN;
    }
}
