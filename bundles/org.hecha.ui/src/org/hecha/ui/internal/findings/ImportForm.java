package org.hecha.ui.internal.findings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Fields;
import org.hecha.verification.finding.FindingDialogue;
import org.hecha.verification.finding.NonConformityList.Returned;
import org.hecha.verification.finding.NonConformityList;

/** The list of non-conformities as the client returned it: what would be taken, what is wrong with it. */
final class ImportForm extends StepForm {

    private static final int MOST_SHOWN = 8;

    private final String file;
    private final List<List<String>> rows;
    private Text by;

    ImportForm(Session session, String file, List<List<String>> rows) {
        super(session);
        this.file = file;
        this.rows = rows;
    }

    @Override
    public void create(Fields fields) {
        Returned returned = new NonConformityList(document()).read(rows, ""); //$NON-NLS-1$
        by = fields.line(SPEECH.say("field.client"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        String numbers = returned.answers().keySet().stream().map(number -> "#" + number) //$NON-NLS-1$
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        fields.sentence(returned.problems().isEmpty()
                ? SPEECH.say("import.answers", file, returned.answers().size(), numbers) : problems(returned)); //$NON-NLS-1$
    }

    private String problems(Returned returned) {
        return SPEECH.say("import.problems", file, returned.problems().size()) + '\n' + returned.problems().stream() //$NON-NLS-1$
                .limit(MOST_SHOWN).map(problem -> "• " + Speech.in(problem)).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    Command command(FindingDialogue dialogue) throws Refusal {
        Returned returned = new NonConformityList(document()).read(rows, by.getText());
        if (!returned.problems().isEmpty()) {
            throw new Refusal(Messages.of(ImportForm.class).text("import.refused", returned.problems().get(0).in(Locale.getDefault()))); //$NON-NLS-1$
        }
        return dialogue.answerAll(by.getText(), returned.answers());
    }

    Text by() {
        return by;
    }
}
