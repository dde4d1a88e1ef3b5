package org.hecha.io.spreadsheet.internal.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.base.Identified;

/**
 * A sheet whose rows stand in a list of one of the parts that an inventory has once: the exclusions of its boundary, the
 * changes since its base year.
 */
abstract class PartSheet<T extends Identified> extends KeyedSheet<T> {

    private final EReference part;
    private final EReference list;
    private final Map<String, T> taken = new LinkedHashMap<>();
    private final Map<String, List<EStructuralFeature>> stated = new LinkedHashMap<>();
    private boolean complete = true;

    /** @param part feature of the inventory that holds the part */
    PartSheet(ImportRun run, SheetForm form, EReference part, EReference list) {
        super(run, form, list);
        this.part = part;
        this.list = list;
    }

    @Override
    final void take(T object, List<EStructuralFeature> features) {
        taken.put(object.getId(), object);
        stated.put(object.getId(), features);
    }

    @Override
    final void refused(T object) {
        complete = false;
    }

    /** Called when the sheet is read: the rows take the place of the list, or join it where some could not be taken. */
    void finish() {
        if (taken.isEmpty()) {
            return;
        }
        @SuppressWarnings("unchecked")
        List<T> held = (List<T>) run().part(part).eGet(list);
        Map<String, T> wanted = new LinkedHashMap<>();
        for (T before : held) {
            T row = taken.get(before.getId());
            if (row == null && !complete) {
                wanted.put(before.getId(), before);
            } else if (row != null) {
                keepUnstated(before, row);
                wanted.put(row.getId(), row);
            }
        }
        taken.forEach(wanted::putIfAbsent);
        held.clear();
        held.addAll(new ArrayList<>(wanted.values()));
    }

    /** Columns that the sheet does not have change nothing. */
    private void keepUnstated(EObject before, T row) {
        for (EStructuralFeature feature : before.eClass().getEAllStructuralFeatures()) {
            if (!stated.get(row.getId()).contains(feature) && before.eIsSet(feature)) {
                Object value = before.eGet(feature);
                row.eSet(feature, value instanceof List<?> many ? new ArrayList<>(many) : value);
            }
        }
    }
}
