package org.hecha.ui.evidence.internal.mark;

import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.hecha.ui.Speech;
import org.hecha.ui.form.AskingForm;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;

/** Asks what an anchor is about. */
final class NoteForm extends AskingForm<NoteAnswers> {

    private static final Speech SPEECH = Speech.of(NoteForm.class);
    private static final int LINES = 3;

    private final Place place;
    private final List<SubjectChoice> subjects;
    private final List<SubjectChoice> members;
    private Choice<SubjectChoice> subject;
    private Text remark;
    private Choice<SubjectChoice> member;

    NoteForm(Place place, List<SubjectChoice> subjects, List<SubjectChoice> members, Acceptance<NoteAnswers> acceptance) {
        super(acceptance);
        this.place = place;
        this.subjects = subjects;
        this.members = members;
    }

    @Override
    public void create(Fields fields) {
        fields.quote(SPEECH.say("excerpt"), place.isPicture() ? SPEECH.say("picture") : place.excerpt(), LINES); //$NON-NLS-1$ //$NON-NLS-2$
        subject = fields.choice(SPEECH.say("subject"), subjects, SubjectChoice::label).first(); //$NON-NLS-1$
        remark = fields.lines(SPEECH.say("remark"), "", LINES); //$NON-NLS-1$ //$NON-NLS-2$
        member = fields.choice(SPEECH.say("by"), members, SubjectChoice::label).first(); //$NON-NLS-1$
        remark.setFocus();
    }

    @Override
    protected NoteAnswers answers() {
        return new NoteAnswers(subject.chosen().map(SubjectChoice::id).orElse(null), remark.getText(),
                member.chosen().map(SubjectChoice::id).orElse(null));
    }
}
