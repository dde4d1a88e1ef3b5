package org.hecha.standard.iso14064.internal.check;

import java.util.List;

import org.hecha.standard.calculation.ElectricityAccounting;
import org.hecha.standard.calculation.PowerClaim;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Annex E: green power and contractual factors are claimed with proof, once, and within the reporting period. */
@Component(service = Check.class)
public final class ClaimsOfPowerProven implements Check {

    private final ElectricityAccounting accounting;

    @Activate
    public ClaimsOfPowerProven(@Reference ElectricityAccounting accounting) {
        this.accounting = accounting;
    }

    @Override
    public String ruleId() {
        return "ISO14064-1-E-MARKET";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        List<PowerClaim> claims = accounting.account(subject.engagement(), subject.inventory(), subject.asStated())
                .claims();
        if (claims.isEmpty()) {
            report.notApplicable("");
        }
        for (PowerClaim claim : claims) {
            claim.refusals().forEach(refusal -> report.failed(claim.supplyId(), refusal.code(), null,
                    refusal.message()));
            if (claim.refusals().isEmpty()) {
                report.passed(claim.supplyId());
            }
        }
    }
}
