package org.hecha.ui.internal.calculation;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.comparison.Comparing;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.ui.Results;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calculates an engagement on both bases and compares the numbers. Without state, safe for any thread. */
@Component(service = Evaluation.class)
public final class Evaluation {

    private final Quantification quantification;
    private final Comparing comparing;

    @Activate
    public Evaluation(@Reference Quantification quantification, @Reference Comparing comparing) {
        this.quantification = quantification;
        this.comparing = comparing;
    }

    /**
     * @param engagement must not change meanwhile
     * @param inventory must not change meanwhile
     * @param monitor asked between the steps
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    public Results evaluate(Engagement engagement, Inventory inventory, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Calculation asStated = quantification.calculate(engagement, inventory, Basis.AS_STATED);
        progress.split(1);
        Calculation byCriteria = quantification.calculate(engagement, inventory, Basis.BY_CRITERIA);
        progress.split(1);
        List<ComparisonRow> rows = comparing.compare(engagement, inventory, asStated, byCriteria);
        progress.split(1);
        return new Results(asStated, byCriteria, rows, quantification.methods(), quantification.refused());
    }
}
