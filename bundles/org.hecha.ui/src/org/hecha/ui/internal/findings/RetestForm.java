package org.hecha.ui.internal.findings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.Finding;
import org.hecha.ui.Session;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.Ticks;
import org.hecha.ui.page.Acting;
import org.hecha.verification.finding.FindingDialogue;
import org.hecha.verification.finding.FindingStep;

/** What was tested again after the answer, and how it came out. */
final class RetestForm extends StepForm {

    private final Finding finding;
    private final Acting acting;
    private People by;
    private Button passed;
    private Button failed;
    private Text what;
    private Ticks<EvidenceItem> evidence;

    RetestForm(Session session, Finding finding, Acting acting) {
        super(session);
        this.finding = finding;
        this.acting = acting;
    }

    @Override
    public void create(Fields fields) {
        Set<TeamRole> roles = EnumSet.copyOf(FindingStep.RETEST.roles());
        // The reviewer may test what the reviewer raised; the service refuses the rest.
        roles.add(TeamRole.TECHNICAL_REVIEWER);
        by = People.ask(fields, document().engagement(), roles, acting);
        List<Button> answers = fields.answers(SPEECH.say("field.outcome"), //$NON-NLS-1$
                List.of(SPEECH.say("outcome.passed"), SPEECH.say("outcome.failed"))); //$NON-NLS-1$ //$NON-NLS-2$
        passed = answers.get(0);
        failed = answers.get(1);
        what = fields.lines(SPEECH.say("field.what"), "", 5); //$NON-NLS-1$ //$NON-NLS-2$
        evidence = evidence(fields);
    }

    @Override
    Command command(FindingDialogue dialogue) throws Refusal {
        if (!passed.getSelection() && !failed.getSelection()) {
            throw new Refusal(Messages.of(RetestForm.class).text("retestUndecided")); //$NON-NLS-1$
        }
        return dialogue.retest(finding.getNumber(), by.name(), passed.getSelection(), what.getText(), ids(evidence));
    }

    @Override
    void taken() {
        by.remember();
    }

    People by() {
        return by;
    }

    Button passed() {
        return passed;
    }

    Text what() {
        return what;
    }
}
