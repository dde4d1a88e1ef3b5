package org.hecha.verification.evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage;

/** Which evidence proves the activity data of a source: what they cite, and what names the source as its subject. Without state. */
public final class Proofs {

    private Proofs() {
    }

    /** Ids of the items cited by the activity data of a source, whether the register has them or not. */
    public static Set<String> cited(EmissionSource source) {
        Set<String> cited = new HashSet<>();
        for (ActivityData row : source.getActivityData()) {
            if (cites(row)) {
                cited.addAll(row.getEvidenceIds());
            }
        }
        return cited;
    }

    /** Whether a row cites anything; asking for a list that was never set would make one for each of a million rows. */
    public static boolean cites(ActivityData row) {
        return row.eIsSet(InventoryPackage.Literals.ACTIVITY_DATA__EVIDENCE_IDS);
    }

    /** Ids of those of {@code items} that prove a source, and of whatever else it cites. */
    public static Set<String> of(EmissionSource source, Collection<EvidenceItem> items) {
        Set<String> proofs = cited(source);
        items.stream().filter(item -> item.getSubjectIds().contains(source.getId())).map(EvidenceItem::getId)
                .forEach(proofs::add);
        return proofs;
    }
}
