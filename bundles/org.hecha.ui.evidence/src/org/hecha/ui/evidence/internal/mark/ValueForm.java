package org.hecha.ui.evidence.internal.mark;

import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.Speech;
import org.hecha.ui.form.AskingForm;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;

/** Asks what a number is for. */
final class ValueForm extends AskingForm<ValueAnswers> {

    private static final Speech SPEECH = Speech.of(ValueForm.class);
    private static final int LINES = 3;

    private final Place place;
    private final List<ValueTarget> targets;
    private final List<SubjectChoice> members;
    private Choice<ValueTarget> target;
    private Button take;
    private Text unit;
    private Text remark;
    private Choice<SubjectChoice> member;

    ValueForm(Place place, List<ValueTarget> targets, List<SubjectChoice> members, Acceptance<ValueAnswers> acceptance) {
        super(acceptance);
        this.place = place;
        this.targets = targets;
        this.members = members;
    }

    @Override
    public void create(Fields fields) {
        fields.quote(SPEECH.say("excerpt"), place.isPicture() ? SPEECH.say("picture") : place.excerpt(), LINES); //$NON-NLS-1$ //$NON-NLS-2$
        target = fields.choice(SPEECH.say("target"), targets, ValueTarget::label).first(); //$NON-NLS-1$
        take = fields.check(SPEECH.say("take"), true); //$NON-NLS-1$
        unit = fields.line(SPEECH.say("unit"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        unit.setMessage(SPEECH.say("unitHint")); //$NON-NLS-1$
        remark = fields.line(SPEECH.say("remark"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        member = fields.choice(SPEECH.say("by"), members, SubjectChoice::label).first(); //$NON-NLS-1$
    }

    @Override
    protected ValueAnswers answers() {
        return new ValueAnswers(target.chosen().orElse(null), take.getSelection(), unit.getText(), remark.getText(),
                member.chosen().map(SubjectChoice::id).orElse(null));
    }
}
