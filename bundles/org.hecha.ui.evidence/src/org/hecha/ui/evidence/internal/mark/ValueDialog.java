package org.hecha.ui.evidence.internal.mark;

import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.Speech;

/** Asks what a number is for. */
final class ValueDialog extends FormDialog<ValueForm> {

    private static final Speech SPEECH = Speech.of(ValueDialog.class);

    private final Place place;
    private final List<ValueTarget> targets;
    private final List<SubjectChoice> members;
    private Choice<ValueTarget> target;
    private Button take;
    private Text unit;
    private Text remark;
    private Choice<SubjectChoice> member;

    ValueDialog(Shell parent, Place place, List<ValueTarget> targets, List<SubjectChoice> members, Acceptance<ValueForm> acceptance) {
        super(parent, SPEECH.say("value.title"), SPEECH.say("value.message", place.name(), place.where()), acceptance); //$NON-NLS-1$ //$NON-NLS-2$
        this.place = place;
        this.targets = targets;
        this.members = members;
    }

    @Override
    protected void fill(Fields fields) {
        fields.area(SPEECH.say("excerpt"), place.isPicture() ? SPEECH.say("picture") : place.excerpt(), false); //$NON-NLS-1$ //$NON-NLS-2$
        target = fields.choice(SPEECH.say("target"), targets, ValueTarget::label); //$NON-NLS-1$
        take = fields.check(SPEECH.say("take"), true); //$NON-NLS-1$
        unit = fields.line(SPEECH.say("unit"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        unit.setMessage(SPEECH.say("unitHint")); //$NON-NLS-1$
        remark = fields.line(SPEECH.say("remark"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        member = fields.choice(SPEECH.say("by"), members, SubjectChoice::label); //$NON-NLS-1$
    }

    @Override
    protected ValueForm form() {
        return new ValueForm(target.value().orElse(null), take.getSelection(), unit.getText(), remark.getText(),
                member.value().map(SubjectChoice::id).orElse(null));
    }

    Choice<ValueTarget> target() {
        return target;
    }

    Button take() {
        return take;
    }

    Text unit() {
        return unit;
    }
}
