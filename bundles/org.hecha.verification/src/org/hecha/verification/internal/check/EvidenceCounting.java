package org.hecha.verification.internal.check;

import java.util.LinkedHashMap;
import java.util.Map;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.verification.internal.evidence.EvidenceOfSubject;
import org.hecha.verification.internal.evidence.Owner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nothing rests on evidence that was withdrawn or replaced by a newer revision. */
@Component(service = Check.class)
public final class EvidenceCounting implements Check {

    private final EvidenceOfSubject evidence;

    @Activate
    public EvidenceCounting(@Reference EvidenceOfSubject evidence) {
        this.evidence = evidence;
    }

    @Override
    public String ruleId() {
        return "HECHA-EVIDENCE-WITHDRAWN";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Map<String, EvidenceItem> successors = EvidenceItems.successors(subject.evidence());
        Map<String, EvidenceItem> dead = new LinkedHashMap<>();
        subject.evidence().getItems().stream().filter(item -> !EvidenceItems.counts(item, successors))
                .forEach(item -> dead.put(item.getId(), item));
        if (dead.isEmpty()) {
            report.notApplicable("");
            return;
        }
        boolean objected = false;
        for (Owner owner : evidence.citations(subject).owners()) {
            for (String id : owner.cited()) {
                EvidenceItem item = dead.get(id);
                if (item != null) {
                    report.failed(owner.id(), id, null, owner.label(), EvidenceItems.label(item),
                            reason(item, successors.get(id)));
                    objected = true;
                }
            }
        }
        if (!objected) {
            report.passed("");
        }
    }

    private static Localized reason(EvidenceItem item, EvidenceItem newer) {
        Messages messages = Messages.of(EvidenceCounting.class);
        return EvidenceItems.isWithdrawn(item) ? messages.text("itemWithdrawn", item.getWithdrawnReason())
                : messages.text("itemReplaced", EvidenceItems.label(newer));
    }
}
