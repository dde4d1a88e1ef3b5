package org.hecha.ui.evidence.internal.intake;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.hecha.evidence.SameContent;
import org.hecha.ui.Speech;
import org.hecha.ui.form.AskingForm;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.verification.evidence.EvidenceKind;

/** Asks what the files are that are about to be taken in. */
final class IntakeForm extends AskingForm<IntakeAnswers> {

    private static final Speech SPEECH = Speech.of(IntakeForm.class);

    private final List<EvidenceKind> kinds;
    private final List<String> members;
    private final List<Map.Entry<String, String>> subjects;
    private Choice<EvidenceKind> kind;
    private Text from;
    private Text to;
    private Text issuer;
    private Text obtainedFrom;
    private Choice<String> obtainedBy;
    private Choice<Map.Entry<String, String>> subject;
    private Text remark;
    private Button original;
    private Choice<SameContent> same;

    /**
     * @param kinds kinds of evidence to choose from
     * @param members names of the team
     * @param subjects ids and names of what the files may prove; the first has an empty id and is nothing
     */
    IntakeForm(List<EvidenceKind> kinds, List<String> members, List<Map.Entry<String, String>> subjects,
            Acceptance<IntakeAnswers> acceptance) {
        super(acceptance);
        this.kinds = kinds;
        this.members = members;
        this.subjects = subjects;
    }

    @Override
    public void create(Fields fields) {
        kind = fields.choice(SPEECH.say("kind"), kinds, one -> Speech.in(one.title()) + "  " + one.id()).first(); //$NON-NLS-1$ //$NON-NLS-2$
        subject = fields.choice(SPEECH.say("subject"), subjects, Map.Entry::getValue).first(); //$NON-NLS-1$
        from = fields.line(SPEECH.say("from"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        from.setMessage(SPEECH.say("dateHint")); //$NON-NLS-1$
        to = fields.line(SPEECH.say("to"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        to.setMessage(SPEECH.say("dateHint")); //$NON-NLS-1$
        issuer = fields.line(SPEECH.say("issuer"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        obtainedFrom = fields.line(SPEECH.say("obtainedFrom"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        obtainedBy = fields.choice(SPEECH.say("obtainedBy"), members, name -> name).first(); //$NON-NLS-1$
        remark = fields.line(SPEECH.say("remark"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        original = fields.check(SPEECH.say("original"), false); //$NON-NLS-1$
        same = fields.choice(SPEECH.say("same"), List.of(SameContent.values()), one -> SPEECH.say("same." + one.name())).first(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected IntakeAnswers answers() {
        return new IntakeAnswers(kind.chosen().map(EvidenceKind::id).orElse(null), from.getText(), to.getText(), issuer.getText(),
                obtainedFrom.getText(), obtainedBy.chosen().orElse(null),
                subject.chosen().map(Map.Entry::getKey).filter(id -> !id.isEmpty()).orElse(null), remark.getText(),
                original.getSelection(), same.chosen().orElse(SameContent.REFUSE));
    }
}
