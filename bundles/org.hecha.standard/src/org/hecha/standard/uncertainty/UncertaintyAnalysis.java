package org.hecha.standard.uncertainty;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Calculation;

/**
 * The service that works out the uncertainty of an inventory from what its activity data and parameters state. Inputs
 * of one group, and uses of one published factor (same table, row, column and year), err together in all lines; every
 * other input errs alone. An input that states nothing counts as exact and is listed, unless an assumption with its
 * source is handed in. Safe for any thread; the model objects handed in must not change meanwhile.
 */
public interface UncertaintyAnalysis {

    /**
     * Approach 1: first-order propagation through the formula of each method, 95 % interval. Decimal arithmetic; square
     * roots to 34 significant digits; the order of lines changes no digit.
     *
     * @param calculation of this inventory, on any basis
     * @param assumptions uncertainties taken for inputs that state none; of two for one symbol the first holds
     * @param progress progress and cancel, or null
     * @throws Refusal when a statement or an assumption cannot be right, a formula has no derivative at its values, or
     *         the calculation is not of this inventory
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    UncertaintyResult propagate(Engagement engagement, Inventory inventory, Calculation calculation,
            List<Assumption> assumptions, IProgressMonitor progress) throws Refusal;

    /**
     * Approach 2: Monte Carlo simulation on all cores. The same settings and inventory give the same digits on every
     * machine, with any number of threads and in any order of lines.
     *
     * @param calculation of this inventory, on any basis
     * @param settings draws, seed, confidence, assumptions
     * @param progress progress and cancel, or null
     * @throws Refusal when a setting, a statement or an assumption cannot be right, a draw has no result, or the
     *         calculation is not of this inventory
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    UncertaintyResult simulate(Engagement engagement, Inventory inventory, Calculation calculation,
            SimulationSettings settings, IProgressMonitor progress) throws Refusal;

    /** As the other one, with nothing assumed and nobody watching. */
    default UncertaintyResult propagate(Engagement engagement, Inventory inventory, Calculation calculation)
            throws Refusal {
        return propagate(engagement, inventory, calculation, List.of(), null);
    }

    /** As the other one, with nobody watching. */
    default UncertaintyResult simulate(Engagement engagement, Inventory inventory, Calculation calculation,
            SimulationSettings settings) throws Refusal {
        return simulate(engagement, inventory, calculation, settings, null);
    }
}
