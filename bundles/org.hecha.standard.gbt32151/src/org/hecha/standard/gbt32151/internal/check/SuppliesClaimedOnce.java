package org.hecha.standard.gbt32151.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** Renewable electricity whose certificates were sold is not claimed as such. */
@Component(service = Check.class)
public final class SuppliesClaimedOnce implements Check {

    @Override
    public String ruleId() {
        return "GBT32150-B-SUPPLY";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        if (subject.inventory().getSupplies().isEmpty()) {
            report.notApplicable("");
        }
        subject.inventory().getSupplies().forEach(supply -> {
            if (supply.isCertificatesSold() && (supply.isRenewable() || supply.isNonFossil())) {
                report.failed(supply.getId(), "sold", null, String.valueOf(supply.getQuantity()),
                        String.valueOf(supply.getUnit()));
            } else {
                report.passed(supply.getId());
            }
        });
    }
}
