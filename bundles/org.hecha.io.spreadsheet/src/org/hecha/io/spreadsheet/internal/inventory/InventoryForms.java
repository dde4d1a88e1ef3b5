package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.hecha.io.spreadsheet.internal.form.SheetForm;

/** The sheets of an inventory template, in an order in which every row finds what it refers to. */
public final class InventoryForms {

    /** All sheets. */
    public static final List<SheetForm> ALL = List.of(FacilitySheet.FORM, SourceSheet.FORM, ActivitySheet.FORM,
            ProjectSheet.FORM, ParameterSheet.FORM, SupplySheet.FORM, RemovalSheet.FORM, OffsetSheet.FORM, FigureSheet.FORM,
            ArgumentSheet.FORM, StatementSheet.FORM, ExclusionSheet.FORM, ChangeSheet.FORM, CriterionSheet.FORM,
            AssessmentSheet.FORM, SecondFigureSheet.FORM, StockSheet.FORM, ProductionSheet.FORM, MeterSheet.FORM,
            CalibrationSheet.FORM, BalanceSheet.FORM, BalanceEntrySheet.FORM);

    private InventoryForms() {
    }
}
