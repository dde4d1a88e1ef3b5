package org.hecha.standard.gbt32151.internal.check;

import org.hecha.model.inventory.DataTier;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** Activity data that were converted or taken from a similar process keep the evidence of how. */
@Component(service = Check.class)
public final class DataTiers extends SourceCheck {

    public DataTiers() {
        super("GBT32150-7.3");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return super.concerns(source) && !source.getActivityData().isEmpty();
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        long unproved = source.getActivityData().stream()
                .filter(row -> row.getTier() != DataTier.PRIMARY
                        && !row.eIsSet(InventoryPackage.Literals.ACTIVITY_DATA__EVIDENCE_IDS)).count();
        if (unproved > 0) {
            report.failed(source.getId(), "tier", null, String.valueOf(source.getName()), String.valueOf(unproved));
        }
        return unproved > 0;
    }
}
