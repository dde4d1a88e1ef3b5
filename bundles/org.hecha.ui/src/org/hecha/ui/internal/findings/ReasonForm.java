package org.hecha.ui.internal.findings;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Finding;
import org.hecha.ui.Session;
import org.hecha.ui.form.Fields;
import org.hecha.ui.page.Acting;
import org.hecha.verification.finding.FindingDialogue;
import org.hecha.verification.finding.FindingStep;

/** Why a finding is left as it is, or opened again. */
final class ReasonForm extends StepForm {

    private final FindingStep step;
    private final Finding finding;
    private final Acting acting;
    private People by;
    private Text reason;

    ReasonForm(Session session, FindingStep step, Finding finding, Acting acting) {
        super(session);
        this.step = step;
        this.finding = finding;
        this.acting = acting;
    }

    @Override
    public void create(Fields fields) {
        by = People.ask(fields, document().engagement(), step.roles(), acting);
        reason = fields.lines(SPEECH.say("field.reason"), "", 5); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    Command command(FindingDialogue dialogue) throws Refusal {
        return step == FindingStep.ACCEPT ? dialogue.accept(finding.getNumber(), by.name(), reason.getText())
                : dialogue.reopen(finding.getNumber(), by.name(), reason.getText());
    }

    @Override
    void taken() {
        by.remember();
    }

    People by() {
        return by;
    }

    Text reason() {
        return reason;
    }
}
