package org.hecha.standard.iso14064.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.hecha.model.inventory.BaseYear;
import org.hecha.model.inventory.InventoryChange;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.verification.Outcome;
import org.junit.jupiter.api.Test;

/** The base year and when it is recalculated. */
class IsoBaseYearPluginTest extends IsoBench {

    private static final InventoryFactory MAKE = InventoryFactory.eINSTANCE;
    private static final String BASE = "ISO14064-1-6.4-BASE";
    private static final String PERIOD = "ISO14064-1-6.4-PERIOD";
    private static final String RECALC = "ISO14064-1-6.4-RECALC";

    private BaseYear base(String start, String end) {
        BaseYear base = MAKE.createBaseYear();
        base.setPeriodStart(LocalDate.parse(start));
        base.setPeriodEnd(LocalDate.parse(end));
        base.setTotal(new BigDecimal("1000"));
        base.setThresholdPercent(new BigDecimal("5"));
        inventory.setBaseYear(base);
        return base;
    }

    private InventoryChange change(String id, String effect) {
        InventoryChange change = MAKE.createInventoryChange();
        change.setId(id);
        change.setWhat(id);
        change.setEffect(effect == null ? null : new BigDecimal(effect));
        inventory.getBaseYear().getChanges().add(change);
        return change;
    }

    @Test
    void reasonPolicyAndThresholdAreDocumented() {
        isNotAsked(BASE);
        BaseYear base = base("2020-01-01", "2020-12-31");
        base.setThresholdPercent(BigDecimal.ZERO);
        fails(BASE, "", "reason", "policy", "threshold");

        base.setReason("first full year after the move");
        base.setPolicy("recalculated from 5 %");
        base.setThresholdPercent(new BigDecimal("5"));
        passes(BASE);
    }

    @Test
    void thePeriodIsWholeYearsAndNotLaterThanTheReport() {
        isNotAsked(PERIOD);
        engagement.setPeriodEnd(LocalDate.of(2023, 12, 31));
        for (String[] whole : new String[][] { { "2020-01-01", "2020-12-31" }, { "2019-04-01", "2020-03-31" },
            { "2018-01-01", "2020-12-31" }, { "2023-01-01", "2023-12-31" }, { "2020-03-01", "2021-02-28" } }) {
            base(whole[0], whole[1]);
            passes(PERIOD);
        }
        for (String[] partly : new String[][] { { "2020-01-01", "2020-06-30" }, { "2020-01-02", "2020-12-31" },
            { "2020-12-31", "2020-01-01" }, { "2020-01-01", "2021-01-01" } }) {
            base(partly[0], partly[1]);
            fails(PERIOD, "", partly[0], "whole year");
        }
        base("2024-01-01", "2024-12-31");
        fails(PERIOD, "", "after the reporting period (2023-12-31)");
    }

    @Test
    void changesCountTogetherWhateverTheirSign() {
        isNotAsked(RECALC);
        base("2020-01-01", "2020-12-31");
        isNotAsked(RECALC);
        // 5 % of 1000 t is 50 t: |-30| alone stays below
        InventoryChange sold = change("sold", "-30");
        passes(RECALC);
        // |-30| + |+20| = 50 t, which reaches 50 t, though the signed sum is -10 t
        InventoryChange bought = change("bought", "20");
        assertEquals(2, of(RECALC).stream().filter(Outcome::failed).count());
        bought.setRecalculated(true);
        passes(RECALC);
        bought.setRecalculated(false);
        sold.setReason("the base year is the average of three years");
        fails(RECALC, "bought", "50 tCO2e", "5 %", "1000 tCO2e");
        bought.setEffect(new BigDecimal("19.999"));
        passes(RECALC);
    }

    @Test
    void withoutEffectOrTotalItCannotBeJudged() {
        BaseYear base = base("2020-01-01", "2020-12-31");
        InventoryChange change = change("new method", null);
        fails(RECALC, "new method", "effect");
        change.setEffect(BigDecimal.ONE);
        base.setTotal(null);
        isUndecided(RECALC);
        base.setTotal(BigDecimal.ZERO);
        isUndecided(RECALC);
    }
}
