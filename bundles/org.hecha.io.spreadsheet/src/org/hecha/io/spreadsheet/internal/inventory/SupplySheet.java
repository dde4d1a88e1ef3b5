package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.base.BasePackage;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.Parameter;

/** Where the electricity comes from. */
final class SupplySheet extends KeyedSheet<ElectricitySupply> {

    private static final FormBuilder COLUMNS = new FormBuilder("supplies");
    static final Column KEY = COLUMNS.required("key");
    static final Column KIND = COLUMNS.required("kind", Literals.ELECTRICITY_SUPPLY__KIND);
    static final Column QUANTITY = COLUMNS.required("quantity", Literals.ELECTRICITY_SUPPLY__QUANTITY);
    static final Column UNIT = COLUMNS.required("unit", Literals.ELECTRICITY_SUPPLY__UNIT, Offer.UNITS);
    static final Column RENEWABLE = COLUMNS.optional("renewable", Literals.ELECTRICITY_SUPPLY__RENEWABLE);
    static final Column NON_FOSSIL = COLUMNS.optional("nonFossil", Literals.ELECTRICITY_SUPPLY__NON_FOSSIL);
    static final Column START = COLUMNS.optional("start", Literals.ELECTRICITY_SUPPLY__PERIOD_START);
    static final Column END = COLUMNS.optional("end", Literals.ELECTRICITY_SUPPLY__PERIOD_END);
    static final Column PROOF = COLUMNS.optional("proof", Literals.ELECTRICITY_SUPPLY__PROOF);
    static final Column CERTIFICATES = COLUMNS.optional("certificates", Literals.ELECTRICITY_SUPPLY__CERTIFICATE_RANGE);
    static final Column SOLD = COLUMNS.optional("sold", Literals.ELECTRICITY_SUPPLY__CERTIFICATES_SOLD);
    static final Column FACTOR = COLUMNS.optional("factor", Literals.PARAMETER__VALUE);
    static final Column FACTOR_UNIT = COLUMNS.optional("factorUnit", Literals.PARAMETER__UNIT, Offer.UNITS);
    static final Column FACTOR_SOURCE = COLUMNS.optional("factorSource", BasePackage.Literals.PROVENANCE__NOTE);
    static final Column EVIDENCE = COLUMNS.optional("evidence", Literals.ELECTRICITY_SUPPLY__EVIDENCE_IDS);
    static final SheetForm FORM = COLUMNS.form();

    SupplySheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__SUPPLIES);
    }

    @Override
    void complete(Fields row, ElectricitySupply supply, List<EStructuralFeature> stated) {
        Checks.notNegative(row, QUANTITY, supply.getQuantity());
        supply.setUnit(checks().unit(row, UNIT, supply.getUnit(), "MWh"));
        checks().period(row, START, supply.getPeriodStart(), END, supply.getPeriodEnd());
        if (supply.isRenewable() && !row.isEmpty(NON_FOSSIL) && !supply.isNonFossil()) {
            row.wrong(NON_FOSSIL, "renewableIsNonFossil");
        } else if (supply.isRenewable()) {
            supply.setNonFossil(true);
        }
        if (row.has(FACTOR)) {
            supply.setFactor(factor(row));
            stated.add(Literals.ELECTRICITY_SUPPLY__FACTOR);
        }
    }

    /** The factor of the supplier, or null where none was proven. */
    private Parameter factor(Fields row) {
        Parameter factor = InventoryFactory.eINSTANCE.createParameter();
        row.fill(factor);
        if (factor.getValue() == null) {
            return null;
        }
        Checks.notNegative(row, FACTOR, factor.getValue());
        Checks.unitGiven(row, FACTOR, FACTOR_UNIT, factor.getValue(), factor.getUnit());
        factor.setSymbol("EF");
        factor.setUnit(checks().unit(row, FACTOR_UNIT, factor.getUnit(), "tCO2/MWh"));
        factor.setId(run().id(Literals.PARAMETER, run().id(Literals.ELECTRICITY_SUPPLY, row.text(KEY)) + "\nEF"));
        factor.setProvenance(Parts.provenance(row));
        factor.getProvenance().setKind(ProvenanceKind.SUPPLIER);
        return factor;
    }
}
