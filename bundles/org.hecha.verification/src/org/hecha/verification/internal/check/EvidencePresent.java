package org.hecha.verification.internal.check;

import java.util.HashSet;
import java.util.Set;

import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** Every activity datum is proved by an item of the evidence register. */
@Component(service = Check.class)
public final class EvidencePresent extends SourceCheck {

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
        for (ActivityData row : source.getActivityData()) {
            // asking for a list that was never set would make one for each of a million records
            if (row.eIsSet(InventoryPackage.Literals.ACTIVITY_DATA__EVIDENCE_IDS)) {
                lost.addAll(row.getEvidenceIds());
            } else {
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
                String.valueOf(source.getActivityData().size()), String.valueOf(lost.size()));
        return true;
    }
}
