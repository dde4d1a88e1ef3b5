package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.base.Identified;

/** A sheet whose rows belong to an object of another sheet: calibrations to their meter, entries to their balance. */
abstract class ChildSheet<T extends Identified> extends KeyedSheet<T> {

    private final EReference list;
    private final Column ownerColumn;
    private final EClass ownerType;
    private final String unknown;
    private ImportRun.Known owner;

    /** @param unknown code of the issue where there is no such owner */
    ChildSheet(ImportRun run, SheetForm form, EReference list, Column ownerColumn, String unknown) {
        super(run, form, list);
        this.list = list;
        this.ownerColumn = ownerColumn;
        this.ownerType = list.getEContainingClass();
        this.unknown = unknown;
    }

    @Override
    final void complete(Fields row, T object, List<EStructuralFeature> stated) {
        owner = reference(row, ownerColumn, ownerType, unknown);
        check(row, object, stated);
        if (owner != null && !owner.valid() && row.valid()) {
            row.note(ownerColumn, "ownerRefused", row.text(ownerColumn), owner.place().row());
        }
    }

    /** Checks a row beyond its owner. */
    abstract void check(Fields row, T object, List<EStructuralFeature> stated);

    @Override
    final void take(T object, List<EStructuralFeature> stated) {
        if (owner != null && owner.valid()) {
            run().add(object, owner.object().getId(), list, stated);
        }
    }
}
