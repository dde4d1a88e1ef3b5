package org.hecha.ui.internal.fix;

import java.util.EnumSet;
import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamRole;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.fix.QuickFix;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.ui.form.Form;
import org.hecha.ui.internal.findings.People;
import org.hecha.ui.page.Acting;

/** Which fix, what it will do, and who does it where that must be known. */
public final class FixForm implements Form {

    private static final Speech SPEECH = Speech.of(FixForm.class);

    private final Session session;
    private final Acting acting;
    private final List<QuickFix> fixes;
    private Choice<QuickFix> choice;
    private Label effect;
    private People by;
    private Text reason;

    FixForm(Session session, Acting acting, List<QuickFix> fixes) {
        this.session = session;
        this.acting = acting;
        this.fixes = fixes;
    }

    @Override
    public void create(Fields fields) {
        choice = fields.choice(SPEECH.say("fix"), fixes, QuickFix::title).first().onChange(this::explain); //$NON-NLS-1$
        effect = fields.sentence(""); //$NON-NLS-1$
        by = People.ask(fields, session.document().orElseThrow().engagement(), EnumSet.allOf(TeamRole.class), acting);
        reason = fields.lines(SPEECH.say("reason"), "", 3); //$NON-NLS-1$ //$NON-NLS-2$
        explain();
    }

    private void explain() {
        QuickFix fix = chosen();
        effect.setText(fix.effect());
        by.choice().control().setEnabled(fix.asks() != QuickFix.Asks.NOTHING);
        reason.setEnabled(fix.asks() == QuickFix.Asks.PERSON_AND_REASON);
        effect.getParent().layout(true, true);
    }

    private QuickFix chosen() {
        return choice.chosen().orElse(fixes.get(0));
    }

    @Override
    public void submit() throws Refusal {
        QuickFix fix = chosen();
        boolean asked = fix.asks() != QuickFix.Asks.NOTHING;
        session.execute(fix.making().make(asked ? by.name() : "", reason.isEnabled() ? reason.getText() : "")); //$NON-NLS-1$ //$NON-NLS-2$
        if (asked) {
            by.remember();
        }
    }

    /** The fixes, for tests. */
    public Choice<QuickFix> choice() {
        return choice;
    }

    public People by() {
        return by;
    }

    public Text reason() {
        return reason;
    }
}
