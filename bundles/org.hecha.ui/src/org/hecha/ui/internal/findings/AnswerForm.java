package org.hecha.ui.internal.findings;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.Finding;
import org.hecha.ui.Session;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.Ticks;
import org.hecha.verification.finding.Answer;
import org.hecha.verification.finding.FindingDialogue;

/** The client's answer, written down on the client's behalf. */
final class AnswerForm extends StepForm {

    private final Finding finding;
    private Text by;
    private Text cause;
    private Text measure;
    private Ticks<EvidenceItem> evidence;

    AnswerForm(Session session, Finding finding) {
        super(session);
        this.finding = finding;
    }

    @Override
    public void create(Fields fields) {
        String before = finding.getActions().isEmpty() ? contact()
                : finding.getActions().get(finding.getActions().size() - 1).getAnsweredBy();
        by = fields.line(SPEECH.say("field.client"), before); //$NON-NLS-1$
        cause = fields.lines(SPEECH.say("field.cause"), "", 4); //$NON-NLS-1$ //$NON-NLS-2$
        measure = fields.lines(SPEECH.say("field.measure"), "", 4); //$NON-NLS-1$ //$NON-NLS-2$
        evidence = evidence(fields);
    }

    private String contact() {
        return document().engagement().getOrganization() == null ? null
                : document().engagement().getOrganization().getContact();
    }

    @Override
    Command command(FindingDialogue dialogue) throws Refusal {
        return dialogue.answer(finding.getNumber(), new Answer(by.getText(), cause.getText(), measure.getText(), ids(evidence)));
    }

    Text by() {
        return by;
    }

    Text cause() {
        return cause;
    }

    Text measure() {
        return measure;
    }

    Ticks<EvidenceItem> evidence() {
        return evidence;
    }
}
