package org.hecha.ui.evidence.internal.intake;

import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.hecha.ui.Speech;
import org.hecha.ui.evidence.internal.intake.WithdrawForm.Withdrawal;
import org.hecha.ui.form.AskingForm;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;

/** Asks why an item no longer counts, and who says so. */
final class WithdrawForm extends AskingForm<Withdrawal> {

    /**
     * What is asked.
     *
     * @param by name of the team member; null where there is none
     */
    record Withdrawal(String reason, String by) {
    }

    private static final Speech SPEECH = Speech.of(WithdrawForm.class);

    private final List<String> members;
    private Text reason;
    private Choice<String> by;

    WithdrawForm(List<String> members, Acceptance<Withdrawal> acceptance) {
        super(acceptance);
        this.members = members;
    }

    @Override
    public void create(Fields fields) {
        reason = fields.lines(SPEECH.say("reason"), "", 3); //$NON-NLS-1$ //$NON-NLS-2$
        by = fields.choice(SPEECH.say("by"), members, name -> name).first(); //$NON-NLS-1$
        reason.setFocus();
    }

    @Override
    protected Withdrawal answers() {
        return new Withdrawal(reason.getText(), by.chosen().orElse(null));
    }
}
