package org.hecha.ui.evidence.internal.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hecha.evidence.SameContent;
import org.hecha.ui.Speech;
import org.hecha.ui.evidence.internal.mark.Choice;
import org.hecha.ui.evidence.internal.mark.Fields;
import org.hecha.ui.evidence.internal.mark.FormDialog;
import org.hecha.verification.evidence.EvidenceKind;

/** Asks what the files are that are about to be taken in. */
final class IntakeDialog extends FormDialog<IntakeForm> {

    private static final Speech SPEECH = Speech.of(IntakeDialog.class);
    private static final int MOST_NAMES = 4;

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
    IntakeDialog(Shell parent, List<Path> files, List<EvidenceKind> kinds, List<String> members,
            List<Map.Entry<String, String>> subjects, Acceptance<IntakeForm> acceptance) {
        super(parent, SPEECH.say("add.title"), SPEECH.say("add.message", files.size(), names(files)), acceptance); //$NON-NLS-1$ //$NON-NLS-2$
        this.kinds = kinds;
        this.members = members;
        this.subjects = subjects;
    }

    private static String names(List<Path> files) {
        return files.stream().limit(MOST_NAMES).map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", ")) //$NON-NLS-1$
                + (files.size() > MOST_NAMES ? " …" : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected void fill(Fields fields) {
        kind = fields.choice(SPEECH.say("kind"), kinds, one -> Speech.in(one.title()) + "  " + one.id()); //$NON-NLS-1$ //$NON-NLS-2$
        subject = fields.choice(SPEECH.say("subject"), subjects, Map.Entry::getValue); //$NON-NLS-1$
        from = fields.line(SPEECH.say("from"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        from.setMessage(SPEECH.say("dateHint")); //$NON-NLS-1$
        to = fields.line(SPEECH.say("to"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        to.setMessage(SPEECH.say("dateHint")); //$NON-NLS-1$
        issuer = fields.line(SPEECH.say("issuer"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        obtainedFrom = fields.line(SPEECH.say("obtainedFrom"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        obtainedBy = fields.choice(SPEECH.say("obtainedBy"), members, name -> name); //$NON-NLS-1$
        remark = fields.line(SPEECH.say("remark"), ""); //$NON-NLS-1$ //$NON-NLS-2$
        original = fields.check(SPEECH.say("original"), false); //$NON-NLS-1$
        same = fields.choice(SPEECH.say("same"), List.of(SameContent.values()), one -> SPEECH.say("same." + one.name())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected IntakeForm form() {
        return new IntakeForm(kind.value().map(EvidenceKind::id).orElse(null), from.getText(), to.getText(), issuer.getText(),
                obtainedFrom.getText(), obtainedBy.value().orElse(null),
                subject.value().map(Map.Entry::getKey).filter(id -> !id.isEmpty()).orElse(null), remark.getText(),
                original.getSelection(), same.value().orElse(SameContent.REFUSE));
    }

    Choice<EvidenceKind> kind() {
        return kind;
    }

    Text from() {
        return from;
    }
}
