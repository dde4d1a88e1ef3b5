package org.hecha.verification.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.hecha.model.inventory.Balance;
import org.hecha.model.inventory.BalanceEntry;
import org.hecha.model.inventory.BalanceKind;
import org.hecha.model.inventory.Calibration;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Meter;
import org.hecha.model.inventory.ProductionRecord;
import org.hecha.model.inventory.StockRecord;

/** Second figures, stocks, production, balances and meters for tests. */
public final class Records {

    private static final InventoryFactory MAKE = InventoryFactory.eINSTANCE;

    private final Inventory inventory;

    public Records(Inventory inventory) {
        this.inventory = inventory;
    }

    public static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static BigDecimal number(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    public CrossRecord cross(String sourceId, CrossKind kind, String quantity, String unit, String start, String end) {
        CrossRecord record = MAKE.createCrossRecord();
        record.setId("cross-" + inventory.getCrossRecords().size());
        record.setSourceId(sourceId);
        record.setKind(kind);
        record.setQuantity(number(quantity));
        record.setUnit(unit);
        record.setPeriodStart(day(start));
        record.setPeriodEnd(day(end));
        inventory.getCrossRecords().add(record);
        return record;
    }

    /** Over the year 2023. */
    public CrossRecord cross(String sourceId, CrossKind kind, String quantity, String unit) {
        return cross(sourceId, kind, quantity, unit, "2023-01-01", "2023-12-31");
    }

    public StockRecord stock(String sourceId, String opening, String purchased, String sold, String closing, String unit) {
        StockRecord stock = MAKE.createStockRecord();
        stock.setId("stock-" + inventory.getStocks().size());
        stock.setSourceId(sourceId);
        stock.setOpening(number(opening));
        stock.setPurchased(number(purchased));
        stock.setSold(number(sold));
        stock.setClosing(number(closing));
        stock.setUnit(unit);
        stock.setPeriodStart(day("2023-01-01"));
        stock.setPeriodEnd(day("2023-12-31"));
        inventory.getStocks().add(stock);
        return stock;
    }

    public ProductionRecord output(String product, String quantity, String unit, String start, String end) {
        ProductionRecord record = MAKE.createProductionRecord();
        record.setId("output-" + inventory.getOutputs().size());
        record.setProduct(product);
        record.setQuantity(number(quantity));
        record.setUnit(unit);
        record.setPeriodStart(day(start));
        record.setPeriodEnd(day(end));
        inventory.getOutputs().add(record);
        return record;
    }

    /** Production of a year with the range of the sector. */
    public ProductionRecord output(String product, String quantity, String unit, String low, String high, String source) {
        ProductionRecord record = output(product, quantity, unit, "2023-01-01", "2023-12-31");
        record.setRangeLow(number(low));
        record.setRangeHigh(number(high));
        record.setRangeSource(source);
        return record;
    }

    public Balance balance(BalanceKind kind, String unit, String tolerance) {
        Balance balance = MAKE.createBalance();
        balance.setId("balance");
        balance.setName("炉");
        balance.setKind(kind);
        balance.setUnit(unit);
        balance.setTolerancePercent(number(tolerance));
        inventory.getBalances().add(balance);
        return balance;
    }

    public static BalanceEntry entry(Balance balance, boolean input, String label, String quantity, String unit,
            String content, String contentUnit) {
        BalanceEntry entry = MAKE.createBalanceEntry();
        entry.setLabel(label);
        entry.setInput(input);
        entry.setQuantity(number(quantity));
        entry.setUnit(unit);
        entry.setContent(number(content));
        entry.setContentUnit(contentUnit);
        balance.getEntries().add(entry);
        return entry;
    }

    /** A meter with a calibration interval of 12 months. */
    public Meter meter(String name, String required, String... measures) {
        Meter meter = MAKE.createMeter();
        meter.setId(name);
        meter.setName(name);
        meter.setRequiredAccuracy(number(required));
        meter.setIntervalMonths(12);
        meter.getMeasures().addAll(java.util.List.of(measures));
        inventory.getMeters().add(meter);
        return meter;
    }

    public static Calibration calibration(Meter meter, String on, String until, String accuracy) {
        Calibration calibration = MAKE.createCalibration();
        calibration.setCalibratedOn(day(on));
        calibration.setValidUntil(day(until));
        calibration.setAccuracy(number(accuracy));
        meter.getCalibrations().add(calibration);
        return calibration;
    }
}
