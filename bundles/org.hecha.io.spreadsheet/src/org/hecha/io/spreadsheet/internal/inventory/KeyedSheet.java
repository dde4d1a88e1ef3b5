package org.hecha.io.spreadsheet.internal.inventory;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.form.SheetReading.RowReader;
import org.hecha.model.base.Identified;

/** A sheet of which every row is one object of the inventory, named by the key in its first column. */
abstract class KeyedSheet<T extends Identified> implements RowReader {

    private final ImportRun run;
    private final Checks checks;
    private final SheetForm form;
    private final EReference home;

    KeyedSheet(ImportRun run, SheetForm form, EReference home) {
        this.run = run;
        this.checks = new Checks(run);
        this.form = form;
        this.home = home;
    }

    @Override
    @SuppressWarnings("unchecked")
    public final void row(Fields row) {
        T object = (T) EcoreUtil.create(home.getEReferenceType());
        Column keyColumn = form.first();
        String key = row.text(keyColumn);
        row.fill(object);
        List<EStructuralFeature> stated = new ArrayList<>(row.stated(object.eClass()));
        complete(row, object, stated);
        if (!key.isEmpty()) {
            run.register(row, keyColumn, key, object);
        }
        if (row.valid()) {
            take(object, stated);
        } else {
            refused(object);
        }
    }

    /** Takes a valid row. */
    void take(T object, List<EStructuralFeature> stated) {
        run.add(object, "", home, stated);
    }

    /** Told of a row that cannot be taken. */
    void refused(T object) {
        // nothing is lost: the row stays in the file with its issue
    }

    /**
     * Fills what columns cannot say by themselves, and checks the row.
     *
     * @param stated features filled here are to be added
     */
    abstract void complete(Fields row, T object, List<EStructuralFeature> stated);

    /**
     * What a cell refers to by its key. A key that means nothing is an issue; a row that was refused still counts as there.
     *
     * @param unknown code of the issue
     * @return null for an empty cell, and where there is nothing of that key
     */
    final ImportRun.Known reference(Fields row, Column column, EClass type, String unknown) {
        String key = row.text(column);
        ImportRun.Known known = key.isEmpty() ? null : run.find(type, key);
        if (known == null && !key.isEmpty()) {
            row.wrong(column, unknown, key);
        }
        return known;
    }

    /** As {@link #reference}, and fills a feature with the id of what is found. */
    final ImportRun.Known refer(Fields row, Column column, EClass type, String unknown, T object, EAttribute feature,
            List<EStructuralFeature> stated) {
        if (!row.has(column)) {
            return null;
        }
        stated.add(feature);
        ImportRun.Known known = reference(row, column, type, unknown);
        if (known != null) {
            object.eSet(feature, known.object().getId());
        }
        return known;
    }

    final ImportRun run() {
        return run;
    }

    final Checks checks() {
        return checks;
    }
}
