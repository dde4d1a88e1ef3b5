package org.hecha.ui.internal.findings;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.ClosureResult;
import org.hecha.model.finding.Finding;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.ui.page.Acting;
import org.hecha.verification.OpenFindings;
import org.hecha.verification.finding.FindingDialogue;
import org.hecha.verification.finding.FindingStep;
import org.hecha.verification.finding.FindingWords;

/** With what conclusion a finding is closed. */
final class CloseForm extends StepForm {

    private final Finding finding;
    private final Acting acting;
    private People by;
    private Choice<ClosureResult> result;
    private Text conclusion;

    CloseForm(Session session, Finding finding, Acting acting) {
        super(session);
        this.finding = finding;
        this.acting = acting;
    }

    @Override
    public void create(Fields fields) {
        by = People.ask(fields, document().engagement(), FindingStep.CLOSE.roles(), acting);
        result = fields.choice(SPEECH.say("field.result"), ClosureResult.VALUES, word -> Speech.in(FindingWords.of(word))); //$NON-NLS-1$
        result.choose(FindingStep.needsRetest(finding.getKind()) && !OpenFindings.passed(finding) ? ClosureResult.NOT_CORRECTED
                : ClosureResult.CORRECTED);
        conclusion = fields.lines(SPEECH.say("field.conclusion"), "", 5); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    Command command(FindingDialogue dialogue) throws Refusal {
        return dialogue.close(finding.getNumber(), by.name(), result.chosen().orElseThrow(), conclusion.getText());
    }

    @Override
    void taken() {
        by.remember();
    }

    People by() {
        return by;
    }

    Choice<ClosureResult> result() {
        return result;
    }

    Text conclusion() {
        return conclusion;
    }
}
