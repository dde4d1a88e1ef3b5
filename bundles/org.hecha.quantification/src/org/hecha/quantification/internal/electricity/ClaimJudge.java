package org.hecha.quantification.internal.electricity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.electricity.ElectricityRules.Claim;
import org.hecha.quantification.internal.electricity.ElectricityRules.Instrument;
import org.hecha.standard.Standing;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.PowerClaim;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;

/** Judges the claims of the supplies one after another; what one has used, no later one can use again. Used once. */
final class ClaimJudge {

    private final ElectricityRules rules;
    private final Engagement engagement;
    private final Claimed claimed;
    private final Certificates certificates;
    private final Map<Integer, BigDecimal> unclaimed;
    private final List<ElectricitySupply> earlier = new ArrayList<>();

    /** @param bought amount bought by year, as far as sources state it: no more of it can be claimed */
    ClaimJudge(Quantification quantification, ElectricityRules rules, Engagement engagement, Inventory inventory,
            Map<Integer, BigDecimal> bought) {
        this.rules = rules;
        this.engagement = engagement;
        claimed = new Claimed(quantification, rules.factorUnit());
        certificates = new Certificates(inventory.getOffsets(), rules.certificate());
        unclaimed = new HashMap<>(bought);
    }

    Judgement judge(ElectricitySupply supply, Lot lot) {
        Optional<Claim> claim = Claimed.claim(supply);
        if (claim.isEmpty()) {
            return new Judgement(lot, Optional.empty(), Optional.empty());
        }
        Optional<Instrument> instrument = rules.instrument(supply.getKind(), claim.get());
        List<Problem> refusals = new ArrayList<>();
        refuse(supply, lot, claim.get(), instrument, refusals);
        BigDecimal accepted = refusals.isEmpty() ? upTo(supply, lot, refusals) : BigDecimal.ZERO;
        if (accepted.signum() > 0) {
            certificates.use(supply);
            earlier.add(supply);
        }
        Optional<BigDecimal> factor = claimed.factor(supply, claim.get());
        PowerClaim judged = new PowerClaim(lot.subjectId(), lot.label(), supply.getKind(), lot.quantity(), accepted,
                factor.orElse(BigDecimal.ZERO), instrument.map(Instrument::standing).orElse(Standing.DERIVED),
                refusals);
        Optional<Origin> origin = instrument.map(rule -> Claimed.origin(supply, claim.get(), rule));
        return new Judgement(lot, Optional.of(judged), origin);
    }

    private void refuse(ElectricitySupply supply, Lot lot, Claim claim, Optional<Instrument> instrument,
            List<Problem> refusals) {
        if (instrument.isEmpty()) {
            refusals.add(ProblemKind.CLAIM_NO_RULE.of(lot.subjectId(), lot.label()));
            return;
        }
        if (supply.isCertificatesSold()) {
            refusals.add(ProblemKind.CLAIM_SOLD.of(lot.subjectId(), lot.label()));
        }
        if (!Claimed.has(supply, instrument.get().attribute())) {
            refusals.add(ProblemKind.CLAIM_NOT_GREEN.of(lot.subjectId(), lot.label()));
        }
        if (claimed.factor(supply, claim).isEmpty()) {
            refusals.add(ProblemKind.CLAIM_FACTOR_WRONG.of(lot.subjectId(), lot.label(), rules.factorUnit()));
        }
        period(supply, lot, refusals);
        List<String> missing = Claimed.missing(supply, instrument.get().requires());
        if (!missing.isEmpty()) {
            refusals.add(ProblemKind.CLAIM_UNPROVEN.of(lot.subjectId(), lot.label(), Claimed.listed(missing)));
        }
        if (earlier.stream().anyMatch(other -> Claimed.same(supply, other))) {
            refusals.add(ProblemKind.CLAIM_DUPLICATE.of(lot.subjectId(), lot.label()));
        }
        certificates.refuse(supply, lot, refusals);
    }

    private void period(ElectricitySupply supply, Lot lot, List<Problem> refusals) {
        if (!Span.stated(supply)) {
            refusals.add(ProblemKind.CLAIM_PERIOD_MISSING.of(lot.subjectId(), lot.label()));
        } else if (!Span.inside(supply, engagement)) {
            refusals.add(ProblemKind.CLAIM_PERIOD_OUTSIDE.of(lot.subjectId(), lot.label(),
                    Span.text(supply.getPeriodStart(), supply.getPeriodEnd()),
                    Span.text(engagement.getPeriodStart(), engagement.getPeriodEnd())));
        }
    }

    /** Not more than its certificates stand for, and not more than was bought. */
    private BigDecimal upTo(ElectricitySupply supply, Lot lot, List<Problem> refusals) {
        BigDecimal accepted = lot.quantity();
        Optional<BigDecimal> covered = certificates.covered(supply);
        if (covered.isPresent() && covered.get().compareTo(accepted) < 0) {
            refusals.add(ProblemKind.CLAIM_CERTIFICATES_SHORT.of(lot.subjectId(), lot.label(), covered.get(),
                    accepted, rules.unit()));
            accepted = covered.get();
        }
        BigDecimal left = supply.getKind() == SupplyKind.SELF_GENERATED ? null : unclaimed.get(lot.year());
        if (left != null && left.compareTo(accepted) < 0) {
            refusals.add(ProblemKind.CLAIM_ABOVE_PURCHASE.of(lot.subjectId(), lot.label(), accepted, rules.unit(),
                    left));
            accepted = left;
        }
        if (left != null) {
            unclaimed.put(lot.year(), left.subtract(accepted));
        }
        return accepted;
    }
}
