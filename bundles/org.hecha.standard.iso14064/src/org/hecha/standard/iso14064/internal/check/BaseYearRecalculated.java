package org.hecha.standard.iso14064.internal.check;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.model.inventory.BaseYear;
import org.hecha.model.inventory.InventoryChange;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 6.4.2: changes that together pass the threshold led to a recalculation of the base year, or have a reason. */
@Component(service = Check.class)
public final class BaseYearRecalculated implements Check {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @Override
    public String ruleId() {
        return "ISO14064-1-6.4-RECALC";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        BaseYear base = subject.inventory().getBaseYear();
        List<InventoryChange> open = base == null ? List.of()
                : base.getChanges().stream().filter(change -> !change.isRecalculated()).toList();
        if (base == null || base.getChanges().isEmpty()) {
            report.notApplicable("");
            return;
        }
        base.getChanges().stream().filter(InventoryChange::isRecalculated)
                .forEach(change -> report.passed(change.getId()));
        BigDecimal sum = open.stream().filter(change -> change.getEffect() != null)
                .map(change -> change.getEffect().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
        open.forEach(change -> check(base, change, sum, report));
    }

    private static void check(BaseYear base, InventoryChange change, BigDecimal sum, CheckReport report) {
        boolean reasoned = !MissingItems.blank(change.getReason());
        boolean comparable = base.getTotal() != null && base.getTotal().signum() != 0
                && base.getThresholdPercent() != null;
        if (reasoned) {
            report.passed(change.getId());
        } else if (change.getEffect() == null) {
            report.failed(change.getId(), "effect", null, name(change), MissingItems.phrase("noEffect"));
        } else if (!comparable) {
            report.undecided(change.getId(), name(change), MissingItems.phrase("noBase"));
        } else if (sum.multiply(HUNDRED).compareTo(base.getThresholdPercent().multiply(base.getTotal().abs())) < 0) {
            report.passed(change.getId());
        } else {
            report.failed(change.getId(), "recalculation", null, name(change), MissingItems.phrase("passesThreshold",
                    sum, base.getThresholdPercent(), base.getTotal()));
        }
    }

    private static String name(InventoryChange change) {
        return MissingItems.blank(change.getWhat()) ? String.valueOf(change.getId()) : change.getWhat();
    }
}
