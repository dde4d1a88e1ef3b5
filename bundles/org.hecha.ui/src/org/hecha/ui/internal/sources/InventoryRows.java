package org.hecha.ui.internal.sources;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.hecha.core.EngagementDocument;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Totals;
import org.hecha.ui.Results;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;

/** The rows of an inventory: sources, figures, totals. Looks everything up once, so that a large table stays quick. */
record InventoryRows(List<InventoryRow> rows, List<InventoryRow> totals) {

    private static final Speech SPEECH = Speech.of(InventoryRows.class);

    static InventoryRows of(EngagementDocument document, Optional<Results> results) {
        Inventory inventory = document.inventory();
        Map<String, String> facilities = new HashMap<>();
        for (Facility facility : inventory.getFacilities()) {
            facilities.put(facility.getId(), Words.of(facility));
        }
        List<InventoryRow> rows = new ArrayList<>(inventory.getSources().size());
        for (EmissionSource source : inventory.getSources()) {
            rows.add(new SourceRow(source, facilities.getOrDefault(source.getFacilityId(), ""), results, //$NON-NLS-1$
                    results.map(r -> base(r.on(Basis.AS_STATED), source)).orElse(null)));
        }
        for (ReportedFigure figure : inventory.getFigures()) {
            rows.add(PlainRow.figure(figure, results));
        }
        return new InventoryRows(rows, results.map(r -> totals(inventory, r)).orElse(List.of()));
    }

    /** The total to which the share of a source refers: that of its year where the inventory holds several. */
    private static BigDecimal base(Calculation calculation, EmissionSource source) {
        SortedMap<Integer, Totals> years = calculation.byYear();
        LocalDate start = source.getPeriodStart();
        Totals year = years.size() > 1 && start != null ? years.get(start.getYear()) : null;
        return (year == null ? calculation.totals() : year).total();
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
