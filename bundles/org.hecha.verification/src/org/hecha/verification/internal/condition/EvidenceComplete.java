package org.hecha.verification.internal.condition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.verification.internal.check.EvidencePresent;
import org.hecha.core.text.Localized;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** Every activity datum of a quantified source is proved by evidence that is registered and counts. */
@Component(service = Condition.class)
public final class EvidenceComplete implements Condition {

    @Override
    public String id() {
        return "evidence-complete";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        Set<String> items = subject.evidence().getItems().stream().filter(item -> Lack.blank(item.getWithdrawnReason()))
                .map(EvidenceItem::getId).collect(Collectors.toSet());
        return subject.inventory().getSources().stream().filter(source -> source.getStatus() == SourceStatus.QUANTIFIED)
                .map(source -> lack(subject, source, items)).flatMap(List::stream).toList();
    }

    private static List<Localized> lack(ConditionSubject subject, EmissionSource source, Set<String> items) {
        List<EvidenceItem> about = EvidenceItems.counting(subject.evidence()).stream()
                .filter(item -> item.getSubjectIds().contains(source.getId())).toList();
        // asking for a list that was never set would make one for each of a million records
        long unproved = source.getActivityData().stream().filter(row -> row.eIsSet(Literals.ACTIVITY_DATA__EVIDENCE_IDS)
                ? row.getEvidenceIds().stream().noneMatch(items::contains)
                : about.stream().noneMatch(item -> EvidencePresent.speaksAbout(item, row))).count();
        return unproved == 0 ? List.of() : List.of(Lack.of("unproved", String.valueOf(source.getName()), unproved));
    }
}
