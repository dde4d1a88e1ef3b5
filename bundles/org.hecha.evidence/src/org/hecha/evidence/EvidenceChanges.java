package org.hecha.evidence;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidencePackage;
import org.hecha.standard.evidence.EvidenceItems;

/** Commands on items of the register. Without state; thread of the document. */
public final class EvidenceChanges {

    private static final Messages MESSAGES = Messages.of(EvidenceChanges.class);

    private EvidenceChanges() {
    }

    /**
     * The command by which an item no longer counts. It stays in the register, and its file in the folder.
     *
     * @param reason why, as it shall stand in the register
     * @throws Refusal without a reason, and where the item was withdrawn before
     */
    public static Command withdraw(EngagementDocument document, EvidenceItem item, String reason) throws Refusal {
        String label = EvidenceItems.label(item);
        if (reason == null || reason.isBlank()) {
            throw new Refusal(MESSAGES.text("withdrawWithoutReason", label)); //$NON-NLS-1$
        }
        if (EvidenceItems.isWithdrawn(item)) {
            throw new Refusal(MESSAGES.text("withdrawTwice", label, item.getWithdrawnReason())); //$NON-NLS-1$
        }
        return SetCommand.create(document.domain(), item, EvidencePackage.Literals.EVIDENCE_ITEM__WITHDRAWN_REASON, reason);
    }

    /**
     * Refuses details that name another item wrongly: a chain of revisions has no forks, a withdrawn item has no newer
     * revision and no translation.
     *
     * @param details as they are given to the intake
     * @throws Refusal naming the item
     */
    public static void demandSound(EngagementDocument document, EvidenceItem details) throws Refusal {
        demandCounting(document, details.getTranslationOf());
        demandCounting(document, details.getSupersedes());
        if (details.getEffectiveStart() != null && details.getEffectiveEnd() != null
                && details.getEffectiveEnd().isBefore(details.getEffectiveStart())) {
            throw new Refusal(MESSAGES.text("periodBackwards", details.getEffectiveStart(), details.getEffectiveEnd())); //$NON-NLS-1$
        }
    }

    private static void demandCounting(EngagementDocument document, String id) throws Refusal {
        if (id == null) {
            return;
        }
        EvidenceItem item = EvidenceItems.find(document.evidence(), id)
                .orElseThrow(() -> new Refusal(MESSAGES.text("itemGone", id))); //$NON-NLS-1$
        if (EvidenceItems.isWithdrawn(item)) {
            throw new Refusal(MESSAGES.text("itemWithdrawn", EvidenceItems.label(item), item.getWithdrawnReason())); //$NON-NLS-1$
        }
        EvidenceItem newer = EvidenceItems.successors(document.evidence()).get(id);
        if (newer != null) {
            throw new Refusal(MESSAGES.text("itemReplaced", EvidenceItems.label(item), EvidenceItems.label(newer))); //$NON-NLS-1$
        }
    }
}
