package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.hecha.verification.checklist.TableIntake;

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
        if (asked().isEmpty()) {
            throw new Refusal(CliText.text("checklist.answerIncomplete")); //$NON-NLS-1$
        }
        if (from != null && !from.toString().toLowerCase(Locale.ROOT).endsWith(".json")) { //$NON-NLS-1$
            return table(document);
        }
        change(document, command(document));
        return said(document);
    }

    /** A filled table: bad rows are told one by one, and nothing is written while there is one. */
    private int table(EngagementDocument document) throws Refusal {
        TableIntake intake = services().checklists().read(document, form, services().textTables().read(from), by, now());
        if (!intake.issues().isEmpty()) {
            return TableOutput.refused(console(), from, intake.issues());
        }
        if (intake.command().isPresent()) {
            change(document, intake.command().get());
        }
        return said(document);
    }

    private int said(EngagementDocument document) {
        console().say(CliText.text("checklist.answered", form)); //$NON-NLS-1$
        new ChecklistOutput(services(), console(), document).done(form);
        return ExitCode.YES;
    }

    /** What the options ask for together. */
    private enum Asked {
        ONE, SECTION, PROPOSED, FILE
    }

    private Optional<Asked> asked() {
        long answers = Stream.of(conforming, notConforming, notApplicable, leaveOpen).filter(given -> given).count();
        if (proposed || from != null) {
            return answers > 0 || item != null || section != null || proposed && from != null ? Optional.empty()
                    : Optional.of(proposed ? Asked.PROPOSED : Asked.FILE);
        }
        if (answers != 1 || (item == null) == (section == null) || section != null && !notApplicable) {
            return Optional.empty();
        }
        return Optional.of(item != null ? Asked.ONE : Asked.SECTION);
    }

    private Command command(EngagementDocument document) throws Refusal {
        Checklists checklists = services().checklists();
        return switch (asked().orElseThrow()) {
            case ONE -> checklists.answer(document, form,
                    List.of(new ItemAnswer(item, answer(), record, doubt, evidence, annotations, findings)), by, now());
            case SECTION -> checklists.notApplicable(document, form, section, record, by, now());
            case PROPOSED -> checklists.acceptProposals(document, form, by, now());
            case FILE -> checklists.answer(document, form, AnswerFile.read(from), by, now());
        };
    }

    private ChecklistAnswer answer() {
        return conforming ? ChecklistAnswer.CONFORMING : notConforming ? ChecklistAnswer.NOT_CONFORMING
                : notApplicable ? ChecklistAnswer.NOT_APPLICABLE : ChecklistAnswer.OPEN;
    }
}
