package org.hecha.io.spreadsheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.model.base.Identified;

/**
 * What the valid rows say: objects that an inventory is to have, each with its stable id, in the order of the rows. Its
 * list does not change; the objects in it stand outside any inventory until a command puts them into one.
 *
 * @param entries one per row, except rows that only add to another row's object
 * @param parts what the inventory has once (boundary, base year, significance, statements) as it is to become, by the
 *        feature of the inventory; parts of which the file does not speak are not there
 */
public record InventoryPatch(List<Entry> entries, Map<EReference, EObject> parts) {

    /** Nothing at all. */
    public static final InventoryPatch EMPTY = new InventoryPatch(List.of(), Map.of());

    public InventoryPatch {
        entries = List.copyOf(entries);
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /**
     * One object to be added, or to be brought up to date where the inventory has one with the same id.
     *
     * @param object the object; its id is made from the engagement and the key of the row, so the same row read again
     *        means the same object
     * @param ownerId id of the source or project it belongs to; empty = the inventory itself
     * @param home list of the owner that holds it
     * @param stated what the file states; everything else of an existing object stays as it is
     */
    public record Entry(Identified object, String ownerId, EReference home, List<EStructuralFeature> stated) {

        public Entry {
            Objects.requireNonNull(object);
            Objects.requireNonNull(ownerId);
            Objects.requireNonNull(home);
            stated = List.copyOf(stated);
        }
    }

    public boolean isEmpty() {
        return entries.isEmpty() && parts.isEmpty();
    }

    /** How many objects belong into {@code home}, for instance the sources of the inventory. */
    public long count(EReference home) {
        return entries.stream().filter(entry -> entry.home() == home).count();
    }
}
