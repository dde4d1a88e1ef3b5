package org.hecha.cli.verb;

import java.util.List;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.verification.checklist.ChecklistForm;
import org.hecha.verification.checklist.Question;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an opened checklist; exit code 1 while a question that has to be answered is open. */
@Command(name = "show")
final class ChecklistShowVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "FORM", descriptionKey = "checklistForm")
    private String form;

    @Option(names = "--open", descriptionKey = "checklistOnlyOpen")
    private boolean open;

    @Option(names = "--section", paramLabel = "SECTION", descriptionKey = "checklistSection")
    private String section;

    ChecklistShowVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        Checklist checklist = services().checklists().opened(document.engagement(), form)
                .orElseThrow(() -> new Refusal(CliText.text("checklist.notOpened", form))); //$NON-NLS-1$
        List<Question> questions = services().checklists().questions(checklist, document.findings()).stream()
                .filter(question -> !open || question.item().getAnswer() == ChecklistAnswer.OPEN && !question.vanished())
                .filter(question -> section == null || within(question)).toList();
        new ChecklistOutput(services(), console(), document).show(checklist, questions);
        return services().checklists().state(checklist, document.findings()).complete() ? ExitCode.YES : ExitCode.NO;
    }

    /** A section is named by its title as it was opened, or by its id. */
    private boolean within(Question question) {
        String title = question.item().getSection();
        return section.equals(title) || services().checklists().form(form).map(ChecklistForm::sections).stream().flatMap(List::stream)
                .anyMatch(one -> one.id().equals(section) && (one.title().zh().equals(title) || one.title().en().equals(title)));
    }
}
