package org.hecha.ui.evidence.internal.mark;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.AnchorDraft;
import org.hecha.model.evidence.AnnotationPurpose;
import org.hecha.model.evidence.EvidencePackage;
import org.hecha.model.finding.Finding;
import org.hecha.verification.finding.FindingDialogue;
import org.hecha.verification.finding.FindingDraft;

/** Sets an anchor and raises the finding that it shows, as one step that is undone as one. */
final class RaisedWithPlace extends CompoundCommand {

    private final EngagementDocument document;
    private final AnchorDraft anchor;
    private final FindingDialogue dialogue;
    private final FindingDraft draft;
    private final String by;

    RaisedWithPlace(String label, EngagementDocument document, AnchorDraft anchor, FindingDialogue dialogue, FindingDraft draft,
            String by) {
        super(label);
        this.document = document;
        this.anchor = anchor;
        this.dialogue = dialogue;
        this.draft = draft;
        this.by = by;
    }

    /** What it consists of is known only while it is executed: a finding can name no anchor that is not there yet. */
    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        anchor.annotation().setPurpose(AnnotationPurpose.FINDING);
        appendAndExecute(anchor.command());
        try {
            appendAndExecute(dialogue.raise(draft.annotations(List.of(anchor.annotation().getId())), by));
        } catch (Refusal e) {
            undo();
            throw new WrappedException(e);
        }
        List<Finding> all = document.findings().getFindings();
        appendAndExecute(SetCommand.create(document.domain(), anchor.annotation(), EvidencePackage.Literals.ANNOTATION__SUBJECT_ID,
                all.get(all.size() - 1).getId()));
    }
}
