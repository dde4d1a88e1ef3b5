package org.hecha.ui.evidence.internal.mark;

import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.Severity;
import org.hecha.ui.Speech;
import org.hecha.ui.form.AskingForm;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.ui.page.Words;

/** Asks what a finding says. */
final class FindingForm extends AskingForm<FindingAnswers> {

    private static final Speech SPEECH = Speech.of(FindingForm.class);
    private static final int LINES = 3;

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

    FindingForm(Place place, List<SubjectChoice> subjects, List<SubjectChoice> members,
            Acceptance<FindingAnswers> acceptance) {
        super(acceptance);
        this.place = place;
        this.subjects = subjects;
        this.members = members;
    }

    @Override
    public void create(Fields fields) {
        title = fields.line(SPEECH.say("headline"), place.headline()); //$NON-NLS-1$
        kind = fields.choice(SPEECH.say("kind"), FindingKind.VALUES, Words::of).first(); //$NON-NLS-1$
        severity = fields.choice(SPEECH.say("severity"), Severity.VALUES, Words::of); //$NON-NLS-1$
        severity.choose(Severity.WARN);
        String quoted = place.isPicture() ? SPEECH.say("quotedPicture", place.name(), place.where()) //$NON-NLS-1$
                : SPEECH.say("quoted", place.name(), place.where(), place.excerpt()); //$NON-NLS-1$
        description = fields.lines(SPEECH.say("description"), quoted, LINES); //$NON-NLS-1$
        remedy = fields.lines(SPEECH.say("remedy"), "", LINES); //$NON-NLS-1$ //$NON-NLS-2$
        subject = fields.choice(SPEECH.say("subject"), subjects, SubjectChoice::label).first(); //$NON-NLS-1$
        member = fields.choice(SPEECH.say("by"), members, SubjectChoice::label).first(); //$NON-NLS-1$
        title.setFocus();
        title.selectAll();
    }

    @Override
    protected FindingAnswers answers() {
        return new FindingAnswers(title.getText(), kind.chosen().orElse(null), severity.chosen().orElse(null), description.getText(),
                remedy.getText(), subject.chosen().map(SubjectChoice::id).orElse(null),
                member.chosen().map(SubjectChoice::id).orElse(null));
    }
}
