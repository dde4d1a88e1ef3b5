package org.hecha.verification.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.verification.evidence.Proofs;
import org.osgi.service.component.annotations.Component;

/**
 * Every activity datum is proved by an item of the evidence register: it cites one, or one that counts names the source as its
 * subject and speaks about the days of the datum.
 */
@Component(service = Check.class)
public final class EvidencePresent extends SourceCheck {

    private static final Messages MESSAGES = Messages.of(EvidencePresent.class);

    public EvidencePresent() {
        super("HECHA-EVIDENCE");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return super.concerns(source) && !source.getActivityData().isEmpty();
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        long unproved = 0;
        Set<String> lost = new HashSet<>();
        List<EvidenceItem> about = EvidenceItems.counting(subject.evidence()).stream()
                .filter(item -> item.getSubjectIds().contains(source.getId())).toList();
        for (ActivityData row : source.getActivityData()) {
            if (Proofs.cites(row)) {
                lost.addAll(row.getEvidenceIds());
            } else if (about.stream().noneMatch(item -> speaksAbout(item, row))) {
                unproved++;
            }
        }
        if (!lost.isEmpty()) {
            subject.evidence().getItems().forEach(item -> lost.remove(item.getId()));
        }
        if (unproved == 0 && lost.isEmpty()) {
            return false;
        }
        report.failed(source.getId(), "evidence", null, Naming.of(source), String.valueOf(unproved),
                String.valueOf(source.getActivityData().size()), lost.isEmpty() ? Localized.verbatim("")
                        : MESSAGES.text("evidenceLost", lost.size()));
        return true;
    }

    /**
     * Whether an item speaks about the days of a record. One that says no period speaks about all of them; that it says none is another
     * rule's matter.
     */
    public static boolean speaksAbout(EvidenceItem item, ActivityData row) {
        Optional<Span> span = Span.of(item.getEffectiveStart(), item.getEffectiveEnd());
        Optional<Span> days = Span.of(row.getPeriodStart(), row.getPeriodEnd());
        return span.isEmpty() || days.isEmpty()
                || !span.get().last().isBefore(days.get().first()) && !span.get().first().isAfter(days.get().last());
    }
}
