package org.hecha.verification.internal.audit;

import java.util.List;
import java.util.Set;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.Acceptances;
import org.hecha.verification.FactorAudit;
import org.hecha.verification.FactorRemark;
import org.hecha.verification.Outcome;
import org.hecha.verification.Verification;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Audits the tables that are installed now; asks the checks about the factors of an engagement. */
@Component
public final class FactorAuditing implements FactorAudit {

    /** The general rules that are about factors. */
    private static final Set<String> RULES = Set.of("HECHA-FACTOR", "HECHA-FACTOR-DRIFT", "HECHA-FACTOR-YEAR",
            "HECHA-FACTOR-VALIDITY", "HECHA-FACTOR-SOURCE", "HECHA-FUEL-VALUE", "HECHA-GWP", "HECHA-UNCONFIRMED");

    private final Quantification quantification;
    private final Verification verification;
    private final Acceptances acceptances;
    private final AuditLimits limits;

    @Activate
    public FactorAuditing(@Reference Quantification quantification, @Reference Verification verification,
            @Reference Acceptances acceptances, @Reference AuditLimits limits) {
        this.quantification = quantification;
        this.verification = verification;
        this.acceptances = acceptances;
        this.limits = limits;
    }

    @Override
    public List<FactorRemark> tables() {
        return new TableAudit(quantification, limits.of(quantification.standards())).remarks();
    }

    @Override
    public Review engagement(Engagement engagement, Inventory inventory, EvidenceRegister evidence,
            FindingRegister findings) {
        List<Outcome> failures = verification.check(engagement, inventory, evidence, findings).failures().stream()
                .filter(outcome -> RULES.contains(outcome.rule().id())).toList();
        return new Review(failures, acceptances.uses(engagement, inventory));
    }
}
