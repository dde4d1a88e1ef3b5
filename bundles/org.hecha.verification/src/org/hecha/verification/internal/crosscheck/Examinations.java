package org.hecha.verification.internal.crosscheck;

import java.util.List;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.crosscheck.CrossChecking;
import org.hecha.verification.crosscheck.CrossTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs every examination over one inventory. */
@Component
public final class Examinations implements CrossChecking {

    private static final List<Examination> ALL = List.of(new SecondFigures(), new SingleSources(), new Stocks(),
            new YearChanges(), new Intensities(), new ProductionAndEnergy(), new Generation(),
            new RunningTime(), new Balances(), new HeatAndAsh(),
            new Meters(), new MeterRecords(), new FirstDigits(), new RoundNumbers());

    private final Quantification quantification;
    private final CrossLimits limits;

    @Activate
    public Examinations(@Reference Quantification quantification, @Reference CrossLimits limits) {
        this.quantification = quantification;
        this.limits = limits;
    }

    @Override
    public CrossTable examine(Engagement engagement, Inventory inventory) {
        CrossInput input = new CrossInput(engagement, inventory,
                quantification.calculate(engagement, inventory, Basis.AS_STATED), quantification, limits);
        return new CrossTable(ALL.stream().flatMap(one -> one.rows(input).stream()).toList());
    }
}
