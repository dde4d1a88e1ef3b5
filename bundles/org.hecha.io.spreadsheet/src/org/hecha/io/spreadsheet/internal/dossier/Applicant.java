package org.hecha.io.spreadsheet.internal.dossier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.core.text.Localized;
import org.hecha.io.spreadsheet.internal.Wording;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.model.base.BasePackage;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.model.dossier.DossierPackage.Literals;

/** The items of the first sheet: who applies, for which year, and the emissions claimed. */
enum Applicant {
    FACTORY_NAME("factoryName", Literals.DOSSIER__FACTORY_NAME, ""),
    CREDIT_CODE("creditCode", Literals.DOSSIER__CREDIT_CODE, ""),
    PERIOD_START("periodStart", Literals.DOSSIER__PERIOD_START, ""),
    PERIOD_END("periodEnd", Literals.DOSSIER__PERIOD_END, ""),
    APPLIED_ON("appliedOn", Literals.DOSSIER__APPLIED_ON, ""),
    CATEGORY_1("category1", Literals.CLAIMED_EMISSIONS__CATEGORY1, "tCO2e"),
    CATEGORY_2("category2", Literals.CLAIMED_EMISSIONS__CATEGORY2, "tCO2e"),
    CATEGORY_3("category3", Literals.CLAIMED_EMISSIONS__CATEGORY3, "tCO2e"),
    BASELINE("baseline", Literals.CLAIMED_EMISSIONS__BASELINE, "tCO2e"),
    REDUCTION("reduction", Literals.CLAIMED_EMISSIONS__REDUCTION, "tCO2e");

    private static final int CREDIT_CODE_LENGTH = 18;

    private final String key;
    private final EStructuralFeature feature;
    private final String unit;

    Applicant(String key, EStructuralFeature feature, String unit) {
        this.key = key;
        this.feature = feature;
        this.unit = unit;
    }

    static Applicant of(String key) {
        for (Applicant item : values()) {
            if (item.key.equalsIgnoreCase(key)) {
                return item;
            }
        }
        return null;
    }

    String key() {
        return key;
    }

    String unit() {
        return unit;
    }

    Localized question() {
        return Wording.of("applicant." + key);
    }

    /** Reads the value of the row into the dossier. */
    void read(Fields row, Dossier dossier) {
        if (row.isEmpty(DossierForms.ITEM_VALUE)) {
            row.note(DossierForms.ITEM_VALUE, "applicantMissing", question());
            return;
        }
        Object value;
        if (feature.getEType() == BasePackage.Literals.DECIMAL) {
            value = row.number(DossierForms.ITEM_VALUE);
        } else if (feature.getEType() == BasePackage.Literals.LOCAL_DATE) {
            value = row.date(DossierForms.ITEM_VALUE, this == PERIOD_END);
        } else {
            value = row.text(DossierForms.ITEM_VALUE);
        }
        if (this == CREDIT_CODE && !plausible((String) value)) {
            row.wrong(DossierForms.ITEM_VALUE, "creditCode", value);
        } else if (row.valid()) {
            owner(dossier).eSet(feature, value);
        }
    }

    private EObject owner(Dossier dossier) {
        if (feature.getEContainingClass() == Literals.DOSSIER) {
            return dossier;
        }
        if (dossier.getEmissions() == null) {
            dossier.setEmissions(DossierFactory.eINSTANCE.createClaimedEmissions());
        }
        return dossier.getEmissions();
    }

    private static boolean plausible(String code) {
        return code.length() == CREDIT_CODE_LENGTH
                && code.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z');
    }
}
