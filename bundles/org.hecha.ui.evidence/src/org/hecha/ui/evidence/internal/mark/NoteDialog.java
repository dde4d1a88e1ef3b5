package org.hecha.ui.evidence.internal.mark;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.Speech;

/** Asks what an anchor is about. */
final class NoteDialog extends FormDialog<NoteForm> {

    private static final Speech SPEECH = Speech.of(NoteDialog.class);

    private final Place place;
    private final List<SubjectChoice> subjects;
    private final List<SubjectChoice> members;
    private Choice<SubjectChoice> subject;
    private Text remark;
    private Choice<SubjectChoice> member;

    NoteDialog(Shell parent, Place place, List<SubjectChoice> subjects, List<SubjectChoice> members, Acceptance<NoteForm> acceptance) {
        super(parent, SPEECH.say("note.title"), SPEECH.say("note.message", place.name(), place.where()), acceptance); //$NON-NLS-1$ //$NON-NLS-2$
        this.place = place;
        this.subjects = subjects;
        this.members = members;
    }

    @Override
    protected void fill(Fields fields) {
        fields.area(SPEECH.say("excerpt"), place.isPicture() ? SPEECH.say("picture") : place.excerpt(), false); //$NON-NLS-1$ //$NON-NLS-2$
        subject = fields.choice(SPEECH.say("subject"), subjects, SubjectChoice::label); //$NON-NLS-1$
        remark = fields.area(SPEECH.say("remark"), "", true); //$NON-NLS-1$ //$NON-NLS-2$
        member = fields.choice(SPEECH.say("by"), members, SubjectChoice::label); //$NON-NLS-1$
        remark.setFocus();
    }

    @Override
    protected NoteForm form() {
        return new NoteForm(subject.value().map(SubjectChoice::id).orElse(null), remark.getText(),
                member.value().map(SubjectChoice::id).orElse(null));
    }

    Choice<SubjectChoice> subject() {
        return subject;
    }

    Text remark() {
        return remark;
    }
}
