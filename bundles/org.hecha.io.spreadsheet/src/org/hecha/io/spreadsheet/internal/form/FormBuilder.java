package org.hecha.io.spreadsheet.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;

/** Declares the columns of one sheet, from left to right. */
public final class FormBuilder {

    private final String sheet;
    private final List<Column> columns = new ArrayList<>();

    public FormBuilder(String sheet) {
        this.sheet = sheet;
    }

    public Column required(String key) {
        return add(key, null, true, Offer.NONE);
    }

    public Column required(String key, Offer offer) {
        return add(key, null, true, offer);
    }

    public Column required(String key, EStructuralFeature feature) {
        return add(key, feature, true, Offer.NONE);
    }

    public Column required(String key, EStructuralFeature feature, Offer offer) {
        return add(key, feature, true, offer);
    }

    public Column optional(String key) {
        return add(key, null, false, Offer.NONE);
    }

    public Column optional(String key, Offer offer) {
        return add(key, null, false, offer);
    }

    public Column optional(String key, EStructuralFeature feature) {
        return add(key, feature, false, Offer.NONE);
    }

    public Column optional(String key, EStructuralFeature feature, Offer offer) {
        return add(key, feature, false, offer);
    }

    public SheetForm form() {
        return new SheetForm(sheet, columns);
    }

    private Column add(String key, EStructuralFeature feature, boolean required, Offer offer) {
        Column column = new Column(sheet, key, feature, required, offer);
        columns.add(column);
        return column;
    }
}
