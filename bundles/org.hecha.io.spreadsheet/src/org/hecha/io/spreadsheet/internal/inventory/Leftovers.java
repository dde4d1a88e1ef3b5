package org.hecha.io.spreadsheet.internal.inventory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.hecha.io.spreadsheet.InventoryPatch;
import org.hecha.io.spreadsheet.InventoryPatch.Entry;
import org.hecha.model.base.Identified;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.SourceStatus;

/**
 * What an earlier import brought and the new file no longer has: a year's total replaced by twelve months must not be
 * counted beside them. Only sources of which the file speaks are looked at, and what was entered by hand stays.
 */
final class Leftovers {

    private Leftovers() {
    }

    static Map<EObject, Map<EReference, List<EObject>>> of(InventoryPatch patch, Map<String, Identified> held) {
        Set<String> stated = new HashSet<>();
        Set<String> withActivity = new LinkedHashSet<>();
        Set<String> withParameters = new LinkedHashSet<>();
        for (Entry entry : patch.entries()) {
            if (held.containsKey(entry.object().getId())) {
                stated.add(entry.object().getId());
            }
            if (entry.home() == Literals.EMISSION_SOURCE__ACTIVITY_DATA) {
                withActivity.add(entry.ownerId());
            } else if (entry.home() == Literals.EMISSION_SOURCE__PARAMETERS) {
                withParameters.add(entry.ownerId());
            } else if (entry.object() instanceof EmissionSource source && source.getStatus() != SourceStatus.QUANTIFIED) {
                withActivity.add(source.getId());
            }
        }
        Map<EObject, Map<EReference, List<EObject>>> leftovers = new LinkedHashMap<>();
        for (String id : withActivity) {
            if (held.get(id) instanceof EmissionSource source) {
                source.getActivityData().stream().filter(data -> imported(data) && !stated.contains(data.getId()))
                        .forEach(data -> put(leftovers, source, Literals.EMISSION_SOURCE__ACTIVITY_DATA, data));
            }
        }
        for (String id : withParameters) {
            if (held.get(id) instanceof EmissionSource source) {
                source.getParameters().stream().filter(value -> imported(value) && !stated.contains(value.getId()))
                        .forEach(value -> put(leftovers, source, Literals.EMISSION_SOURCE__PARAMETERS, value));
            }
        }
        return leftovers;
    }

    private static void put(Map<EObject, Map<EReference, List<EObject>>> leftovers, EObject owner, EReference home,
            EObject object) {
        leftovers.computeIfAbsent(owner, o -> new LinkedHashMap<>()).computeIfAbsent(home, h -> new ArrayList<>()).add(object);
    }

    private static boolean imported(ActivityData data) {
        return data.getOrigin() != null && !data.getOrigin().isEmpty();
    }

    /** Imported objects carry ids made from names (version 3), objects made by hand carry random ones (version 4). */
    private static boolean imported(Parameter parameter) {
        String id = parameter.getId();
        return id != null && id.length() == 36 && id.charAt(14) == '3';
    }
}
