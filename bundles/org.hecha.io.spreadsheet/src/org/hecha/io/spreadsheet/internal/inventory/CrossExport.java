package org.hecha.io.spreadsheet.internal.inventory;

import java.util.Map;
import java.util.stream.Stream;

import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Meter;

/** Rows of the sheets that serve cross-checks: second figures, stocks, production, meters, balances. */
final class CrossExport {

    private final InventoryExport export;
    private final Inventory inventory;

    CrossExport(InventoryExport export, Inventory inventory) {
        this.export = export;
        this.inventory = inventory;
    }

    Stream<Map<Column, String>> secondFigures() {
        return inventory.getCrossRecords().stream().map(record -> with(export.keyed(SecondFigureSheet.FORM, record),
                SecondFigureSheet.SOURCE, record.getSourceId()));
    }

    Stream<Map<Column, String>> stocks() {
        return inventory.getStocks().stream().map(stock -> with(export.keyed(StockSheet.FORM, stock), StockSheet.SOURCE,
                stock.getSourceId()));
    }

    Stream<Map<Column, String>> production() {
        return inventory.getOutputs().stream().map(record -> with(export.keyed(ProductionSheet.FORM, record),
                ProductionSheet.FACILITY, record.getFacilityId()));
    }

    Stream<Map<Column, String>> meters() {
        return inventory.getMeters().stream().map(this::meter);
    }

    private Map<Column, String> meter(Meter meter) {
        Map<Column, String> row = export.keyed(MeterSheet.FORM, meter);
        row.put(MeterSheet.MEASURES, String.join("; ", meter.getMeasures()));
        row.put(MeterSheet.INTERVAL, meter.getIntervalMonths() == 0 ? "" : String.valueOf(meter.getIntervalMonths()));
        return with(row, MeterSheet.FACILITY, meter.getFacilityId());
    }

    Stream<Map<Column, String>> calibrations() {
        return inventory.getMeters().stream().flatMap(meter -> meter.getCalibrations().stream().map(calibration -> with(
                export.keyed(CalibrationSheet.FORM, calibration), CalibrationSheet.METER, meter.getId())));
    }

    Stream<Map<Column, String>> balances() {
        return inventory.getBalances().stream().map(balance -> export.keyed(BalanceSheet.FORM, balance));
    }

    Stream<Map<Column, String>> balanceEntries() {
        return inventory.getBalances().stream().flatMap(balance -> balance.getEntries().stream().map(entry -> with(
                with(export.keyed(BalanceEntrySheet.FORM, entry), BalanceEntrySheet.BALANCE, balance.getId()),
                BalanceEntrySheet.SOURCE, entry.getSourceId())));
    }

    private static Map<Column, String> with(Map<Column, String> row, Column column, String id) {
        row.put(column, InventoryExport.text(id));
        return row;
    }
}
