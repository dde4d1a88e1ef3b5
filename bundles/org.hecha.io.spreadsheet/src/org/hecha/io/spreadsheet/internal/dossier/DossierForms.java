package org.hecha.io.spreadsheet.internal.dossier;

import java.util.List;

import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.inventory.OffsetSheet;
import org.hecha.model.dossier.DossierPackage.Literals;

/** The sheets of a dossier template. */
final class DossierForms {

    private static final FormBuilder APPLICANT_COLUMNS = new FormBuilder("applicant");
    static final Column ITEM = APPLICANT_COLUMNS.required("item");
    static final Column ITEM_QUESTION = APPLICANT_COLUMNS.optional("question");
    static final Column ITEM_VALUE = APPLICANT_COLUMNS.optional("value");
    static final Column ITEM_UNIT = APPLICANT_COLUMNS.optional("unit");
    static final SheetForm APPLICANT = APPLICANT_COLUMNS.form();

    private static final FormBuilder CONDITION_COLUMNS = new FormBuilder("conditions");
    static final Column CONDITION = CONDITION_COLUMNS.required("condition", Literals.CONDITION_CLAIM__CONDITION_ID);
    static final Column REQUIREMENT = CONDITION_COLUMNS.optional("requirement");
    static final Column ANSWER = CONDITION_COLUMNS.optional("answer", Literals.CONDITION_CLAIM__ANSWER);
    static final Column CONDITION_STATEMENT = CONDITION_COLUMNS.optional("statement", Literals.CONDITION_CLAIM__STATEMENT);
    static final Column CONDITION_MATERIALS = CONDITION_COLUMNS.optional("materials");
    static final SheetForm CONDITIONS = CONDITION_COLUMNS.form();

    private static final FormBuilder INDICATOR_COLUMNS = new FormBuilder("indicators");
    static final Column INDICATOR = INDICATOR_COLUMNS.required("indicator");
    static final Column INPUT = INDICATOR_COLUMNS.required("input");
    static final Column QUESTION = INDICATOR_COLUMNS.optional("question");
    static final Column ALLOWED = INDICATOR_COLUMNS.optional("allowed");
    static final Column VALUE = INDICATOR_COLUMNS.optional("value");
    static final Column UNIT = INDICATOR_COLUMNS.optional("unit");
    static final Column STATEMENT = INDICATOR_COLUMNS.optional("statement");
    static final Column MATERIALS_OF = INDICATOR_COLUMNS.optional("materials");
    static final SheetForm INDICATORS = INDICATOR_COLUMNS.form();

    private static final FormBuilder MATERIAL_COLUMNS = new FormBuilder("materials");
    static final Column MATERIAL = MATERIAL_COLUMNS.required("key");
    static final Column NUMBER = MATERIAL_COLUMNS.required("number");
    static final Column PATH = MATERIAL_COLUMNS.required("path", Literals.MATERIAL__PATH);
    static final Column TITLE = MATERIAL_COLUMNS.optional("title", Literals.MATERIAL__TITLE);
    static final Column SHA256 = MATERIAL_COLUMNS.optional("sha256", Literals.MATERIAL__SHA256);
    static final Column LANGUAGE = MATERIAL_COLUMNS.optional("language", Literals.MATERIAL__LANGUAGE);
    static final Column TRANSLATION_OF = MATERIAL_COLUMNS.optional("translationOf");
    static final SheetForm MATERIALS = MATERIAL_COLUMNS.form();

    private static final FormBuilder PACKAGE_COLUMNS = new FormBuilder("packages");
    static final Column PACKAGE = PACKAGE_COLUMNS.required("key");
    static final Column PACKAGE_PATH = PACKAGE_COLUMNS.required("path", Literals.PACKAGE_REFERENCE__PATH);
    static final Column PACKAGE_SHA256 = PACKAGE_COLUMNS.optional("sha256", Literals.PACKAGE_REFERENCE__SHA256);
    static final Column COVERS = PACKAGE_COLUMNS.required("covers");
    static final SheetForm PACKAGES = PACKAGE_COLUMNS.form();

    /** In an order in which every row finds the material it refers to. */
    static final List<SheetForm> READING =
            List.of(MATERIALS, APPLICANT, CONDITIONS, INDICATORS, OffsetSheet.FORM, PACKAGES);

    /** As people fill them. */
    static final List<SheetForm> WRITING =
            List.of(APPLICANT, CONDITIONS, INDICATORS, OffsetSheet.FORM, MATERIALS, PACKAGES);

    private DossierForms() {
    }
}
