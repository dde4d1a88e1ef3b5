package org.hecha.verification.internal.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.ReportedFigure;

/**
 * What an inventory states, by its id, so that a hundred thousand sources are not looked through for each of them. Of two with one
 * id the first counts. Made for one run and used by one thread; does not follow later changes.
 */
public final class InventoryIndex {

    private final Map<String, EmissionSource> sources;
    private final Map<String, Removal> removals;
    private final Map<String, ReportedFigure> figures;

    public InventoryIndex(Inventory inventory) {
        sources = byId(inventory.getSources(), EmissionSource::getId);
        removals = byId(inventory.getRemovals(), Removal::getId);
        figures = byId(inventory.getFigures(), ReportedFigure::getId);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> found = new HashMap<>();
        all.forEach(each -> found.putIfAbsent(id.apply(each), each));
        return found;
    }

    public Optional<EmissionSource> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Removal> removal(String id) {
        return Optional.ofNullable(removals.get(id));
    }

    public Optional<ReportedFigure> figure(String id) {
        return Optional.ofNullable(figures.get(id));
    }
}
