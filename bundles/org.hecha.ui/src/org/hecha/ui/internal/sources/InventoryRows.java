package org.hecha.ui.internal.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.EngagementDocument;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.ui.Results;
import org.hecha.ui.Speech;

/**
 * The rows of an inventory: sources, figures, totals.
 *
 * @param severalYears whether the sources belong to different years
 */
record InventoryRows(List<InventoryRow> rows, List<InventoryRow> totals, boolean severalYears) {

    private static final Speech SPEECH = Speech.of(InventoryRows.class);

    static InventoryRows of(EngagementDocument document, Optional<Results> results) {
        Inventory inventory = document.inventory();
        InventoryContext context = new InventoryContext(document, results);
        List<InventoryRow> rows = new ArrayList<>(inventory.getSources().size() + inventory.getFigures().size());
        for (EmissionSource source : inventory.getSources()) {
            rows.add(new SourceRow(source, context));
        }
        for (ReportedFigure figure : inventory.getFigures()) {
            rows.add(PlainRow.figure(figure, context));
        }
        return new InventoryRows(rows, results.map(r -> totals(inventory, r)).orElse(List.of()), context.severalYears());
    }

    private static List<InventoryRow> totals(Inventory inventory, Results results) {
        Calculation asStated = results.on(Basis.AS_STATED);
        Calculation byCriteria = results.on(Basis.BY_CRITERIA);
        List<InventoryRow> totals = new ArrayList<>();
        if (asStated.byYear().size() > 1) {
            // A sum over several years means nothing.
            asStated.byYear().forEach((year, sums) -> totals.add(PlainRow.total(
                    named(SPEECH.say("totalOfYear", String.valueOf(year)), missing(inventory, results, year)), sums, //$NON-NLS-1$
                    byCriteria.byYear().getOrDefault(year, sums))));
        } else {
            totals.add(PlainRow.total(named(SPEECH.say("total"), results.missing(Basis.AS_STATED)), asStated.totals(), //$NON-NLS-1$
                    byCriteria.totals()));
        }
        return totals;
    }

    /** A sum that lacks something says so. */
    private static String named(String total, long missing) {
        return missing == 0 ? total : SPEECH.say("incomplete", total, missing); //$NON-NLS-1$
    }

    private static long missing(Inventory inventory, Results results, int year) {
        return inventory.getSources().stream()
                .filter(source -> source.getPeriodStart() == null || source.getPeriodStart().getYear() == year)
                .filter(source -> results.isMissing(Basis.AS_STATED, source.getId())).count();
    }
}
