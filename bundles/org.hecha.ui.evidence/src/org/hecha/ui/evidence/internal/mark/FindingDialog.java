package org.hecha.ui.evidence.internal.mark;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.Severity;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;

/** Asks what a finding says. */
final class FindingDialog extends FormDialog<FindingForm> {

    private static final Speech SPEECH = Speech.of(FindingDialog.class);

    private final Place place;
    private final List<SubjectChoice> subjects;
    private final List<SubjectChoice> members;
    private Text title;
    private Choice<FindingKind> kind;
    private Choice<Severity> severity;
    private Text description;
    private Text remedy;
    private Choice<SubjectChoice> subject;
    private Choice<SubjectChoice> member;

    FindingDialog(Shell parent, Place place, List<SubjectChoice> subjects, List<SubjectChoice> members,
            Acceptance<FindingForm> acceptance) {
        super(parent, SPEECH.say("finding.title"), SPEECH.say("finding.message", place.name(), place.where()), acceptance); //$NON-NLS-1$ //$NON-NLS-2$
        this.place = place;
        this.subjects = subjects;
        this.members = members;
    }

    @Override
    protected void fill(Fields fields) {
        title = fields.line(SPEECH.say("headline"), place.headline()); //$NON-NLS-1$
        kind = fields.choice(SPEECH.say("kind"), FindingKind.VALUES, Words::of); //$NON-NLS-1$
        severity = fields.choice(SPEECH.say("severity"), Severity.VALUES, Words::of); //$NON-NLS-1$
        severity.choose(Severity.WARN);
        String quoted = place.isPicture() ? SPEECH.say("quotedPicture", place.name(), place.where()) //$NON-NLS-1$
                : SPEECH.say("quoted", place.name(), place.where(), place.excerpt()); //$NON-NLS-1$
        description = fields.area(SPEECH.say("description"), quoted, true); //$NON-NLS-1$
        remedy = fields.area(SPEECH.say("remedy"), "", true); //$NON-NLS-1$ //$NON-NLS-2$
        subject = fields.choice(SPEECH.say("subject"), subjects, SubjectChoice::label); //$NON-NLS-1$
        member = fields.choice(SPEECH.say("by"), members, SubjectChoice::label); //$NON-NLS-1$
        title.setFocus();
        title.selectAll();
    }

    @Override
    protected FindingForm form() {
        return new FindingForm(title.getText(), kind.value().orElse(null), severity.value().orElse(null), description.getText(),
                remedy.getText(), subject.value().map(SubjectChoice::id).orElse(null),
                member.value().map(SubjectChoice::id).orElse(null));
    }

    Text title() {
        return title;
    }

    Text description() {
        return description;
    }

    Choice<SubjectChoice> subject() {
        return subject;
    }
}
