package org.hecha.ui.internal.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.hecha.model.inventory.EmissionSource;

/** The sources of an inventory by facility and by category, sorted out in one pass. */
final class SourcesByGroup {

    private final Map<String, List<EmissionSource>> byFacility = new HashMap<>();
    private final Map<Integer, List<EmissionSource>> byCategory = new HashMap<>();

    SourcesByGroup(List<EmissionSource> sources) {
        for (EmissionSource source : sources) {
            byFacility.computeIfAbsent(source.getFacilityId(), id -> new ArrayList<>()).add(source);
            byCategory.computeIfAbsent(source.getCategory(), category -> new ArrayList<>()).add(source);
        }
    }

    List<EmissionSource> at(String facilityId) {
        return byFacility.getOrDefault(facilityId, List.of());
    }

    SortedSet<Integer> categories() {
        return new TreeSet<>(byCategory.keySet());
    }

    List<EmissionSource> of(int category) {
        return byCategory.getOrDefault(category, List.of());
    }
}
