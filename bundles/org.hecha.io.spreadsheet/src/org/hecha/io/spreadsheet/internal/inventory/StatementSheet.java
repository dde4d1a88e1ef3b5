package org.hecha.io.spreadsheet.internal.inventory;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.hecha.io.spreadsheet.internal.form.Choice;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.form.SheetReading.RowReader;
import org.hecha.model.inventory.InventoryPackage.Literals;

/** What the inventory says once, one statement per row: its boundary, base year, significance and words of the report. */
final class StatementSheet implements RowReader {

    private static final FormBuilder COLUMNS = new FormBuilder("statements");
    static final Column ITEM = COLUMNS.required("item", Offer.STATEMENTS);
    static final Column TEXT = COLUMNS.required("text");
    static final SheetForm FORM = COLUMNS.form();

    private final ImportRun run;
    private final Map<EAttribute, Integer> seen = new HashMap<>();

    StatementSheet(ImportRun run) {
        this.run = run;
    }

    @Override
    public void row(Fields row) {
        EAttribute attribute = row.choice(ITEM, Choice.STATEMENTS);
        if (attribute == null) {
            return;
        }
        Integer before = seen.putIfAbsent(attribute, row.row());
        if (before != null) {
            row.wrong(ITEM, "keyTwice", row.text(ITEM), before);
        }
        Object value = row.value(TEXT, attribute);
        if (row.valid()) {
            run.part(home(attribute)).eSet(attribute, value);
        }
    }

    /** The feature of the inventory whose part has the attribute. */
    static EReference home(EAttribute attribute) {
        return Literals.INVENTORY.getEReferences().stream()
                .filter(part -> !part.isMany() && part.getEReferenceType() == attribute.getEContainingClass())
                .findFirst().orElseThrow();
    }
}
