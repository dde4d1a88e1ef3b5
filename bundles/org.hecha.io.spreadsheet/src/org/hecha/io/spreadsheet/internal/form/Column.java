package org.hecha.io.spreadsheet.internal.form;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.core.text.Localized;
import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.model.base.BasePackage;

/**
 * One column of a sheet. Immutable.
 *
 * @param sheet key of its sheet
 * @param key its key within the sheet
 * @param feature what it fills in the model, or null where the sheet's reader sees to it
 * @param required whether the column must be there and every row must fill it
 * @param offer what the drop-down offers beside what the type of {@code feature} says
 */
public record Column(String sheet, String key, EStructuralFeature feature, boolean required, Offer offer) {

    /** What a drop-down offers. */
    public enum Offer {
        NONE, EMISSION_METHODS, REDUCTION_METHODS, FIGURE_METHODS, FACTOR_KEYS, UNITS, CATEGORIES, ASPECTS, SIGNS, DISTRIBUTIONS, STATEMENTS, SUBCATEGORIES
    }

    public Column {
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(key);
        Objects.requireNonNull(offer);
    }

    /** Head of the column. */
    public Localized title() {
        return Wording.of("column." + id());
    }

    /** Whether it holds an amount. */
    public boolean isNumber() {
        return feature == null ? key.equals("quantity") || key.equals("biogenic")
                : feature.getEType() == BasePackage.Literals.DECIMAL;
    }

    /** Stable name in the message files: {@code sources.key}. */
    public String id() {
        return sheet + '.' + key;
    }

    /** What to fill in. */
    public Localized hint() {
        return Wording.of("hint." + id());
    }
}
