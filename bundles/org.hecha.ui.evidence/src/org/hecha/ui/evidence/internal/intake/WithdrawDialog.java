package org.hecha.ui.evidence.internal.intake;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.Speech;
import org.hecha.ui.evidence.internal.intake.WithdrawDialog.Withdrawal;
import org.hecha.ui.evidence.internal.mark.Choice;
import org.hecha.ui.evidence.internal.mark.Fields;
import org.hecha.ui.evidence.internal.mark.FormDialog;

/** Asks why an item no longer counts, and who says so. */
final class WithdrawDialog extends FormDialog<Withdrawal> {

    /**
     * What is asked.
     *
     * @param by name of the team member; null where there is none
     */
    record Withdrawal(String reason, String by) {
    }

    private static final Speech SPEECH = Speech.of(WithdrawDialog.class);

    private final List<String> members;
    private Text reason;
    private Choice<String> by;

    WithdrawDialog(Shell parent, String name, List<String> members, Acceptance<Withdrawal> acceptance) {
        super(parent, SPEECH.say("withdraw.title"), SPEECH.say("withdraw.message", name), acceptance); //$NON-NLS-1$ //$NON-NLS-2$
        this.members = members;
    }

    @Override
    protected void fill(Fields fields) {
        reason = fields.area(SPEECH.say("reason"), "", true); //$NON-NLS-1$ //$NON-NLS-2$
        by = fields.choice(SPEECH.say("by"), members, name -> name); //$NON-NLS-1$
        reason.setFocus();
    }

    @Override
    protected Withdrawal form() {
        return new Withdrawal(reason.getText(), by.value().orElse(null));
    }

    Text reason() {
        return reason;
    }
}
