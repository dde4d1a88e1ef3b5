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
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Totals;
import org.hecha.ui.Results;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Grouping.Heading;

/** What all rows of one inventory share: names of facilities, results, what is open. Looked up once, so that a row is small. */
final class InventoryContext {

    private static final Speech SPEECH = Speech.of(InventoryContext.class);
    private static final int LAST = Integer.MAX_VALUE;

    private final Map<String, Heading> facilities = new HashMap<>();
    private final Map<Integer, Heading> categories = new HashMap<>();
    private final Map<Integer, Heading> years = new HashMap<>();
    private final Heading whole = new Heading(LAST - 1, SPEECH.say("wholeOrganization")); //$NON-NLS-1$
    private final Optional<Results> results;
    private final SourceMarks marks;
    private final boolean severalYears;

    InventoryContext(EngagementDocument document, Optional<Results> results) {
        this.results = results;
        this.marks = new SourceMarks(document.findings());
        for (Facility facility : document.inventory().getFacilities()) {
            facilities.put(facility.getId(), new Heading(facilities.size(), Words.of(facility)));
        }
        int first = 0;
        boolean several = false;
        for (EmissionSource source : document.inventory().getSources()) {
            int year = source.getPeriodStart() == null ? 0 : source.getPeriodStart().getYear();
            first = first == 0 ? year : first;
            several |= year != 0 && year != first;
        }
        severalYears = several;
    }

    Optional<Results> results() {
        return results;
    }

    Mark mark(String id) {
        return marks.of(id);
    }

    /** Whether the inventory covers several years. */
    boolean severalYears() {
        return severalYears;
    }

    String facility(EmissionSource source) {
        Heading facility = facilities.get(source.getFacilityId());
        return facility == null ? "" : facility.title(); //$NON-NLS-1$
    }

    /** Year, where there are several; facility, where there are any; category. */
    List<Heading> path(EmissionSource source) {
        List<Heading> path = new ArrayList<>(3);
        if (severalYears) {
            int year = source.getPeriodStart() == null ? LAST : source.getPeriodStart().getYear();
            path.add(years.computeIfAbsent(year, y -> new Heading(y, y == LAST ? SPEECH.say("noYear") //$NON-NLS-1$
                    : SPEECH.say("year", String.valueOf(y))))); //$NON-NLS-1$
        }
        if (!facilities.isEmpty()) {
            path.add(facilities.getOrDefault(source.getFacilityId(), whole));
        }
        path.add(categories.computeIfAbsent(source.getCategory(), c -> new Heading(c < 1 ? LAST : c, Words.category(c))));
        return path;
    }

    /** The group of figures, after all sources. */
    List<Heading> pathOfFigures() {
        return List.of(new Heading(LAST, SPEECH.say("figures"))); //$NON-NLS-1$
    }

    /** The total to which the share of a source refers: that of its year where the inventory holds several; null for none. */
    BigDecimal base(EmissionSource source) {
        if (results.isEmpty()) {
            return null;
        }
        Calculation calculation = results.get().on(Basis.AS_STATED);
        SortedMap<Integer, Totals> byYear = calculation.byYear();
        LocalDate start = source.getPeriodStart();
        Totals year = byYear.size() > 1 && start != null ? byYear.get(start.getYear()) : null;
        return (year == null ? calculation.totals() : year).total();
    }
}
