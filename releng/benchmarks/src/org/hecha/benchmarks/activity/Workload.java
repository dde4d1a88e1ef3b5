package org.hecha.benchmarks.activity;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import org.hecha.core.Identities;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.DataTier;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.ReportedValue;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Quantification;

/**
 * A factory group with very many meter readings: the same seed gives the same rows, on every machine. Five kinds of
 * sources with the defaults of GB/T 32150, one reading per source and day and then round again, two units, a tenth of
 * the rows with evidence. Every source but each twentieth reports what the engine calculates; those report double.
 *
 * @param rows rows of activity data in all
 * @param sources number of sources
 * @param seed of the random numbers
 */
public record Workload(int rows, int sources, long seed) {

    /** The seed of every measurement. */
    public static final long SEED = 32150;

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 365;
    private static final int DOCUMENTS = 1_000;

    /** A kind of source: its method, the row of the fuel table, the units its meters show. */
    private record Kind(String method, String factorKey, String name, List<String> units) {
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("GBT32150.fuel-combustion.mass", "bituminous", "锅炉燃煤", List.of("t", "kg")),
            new Kind("GBT32150.fuel-combustion.mass", "diesel", "运输柴油", List.of("t")),
            new Kind("GBT32150.fuel-combustion.volume", "natural-gas", "窑炉天然气", List.of("10^4 Nm3", "Nm3")),
            new Kind("GBT32150.purchased-electricity", "", "外购电力", List.of("MWh", "kWh")),
            new Kind("GBT32150.purchased-heat", "", "外购热力", List.of("GJ")));

    /** The engagement, without inventory. */
    public Engagement engagement() {
        Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
        engagement.setId(Identities.named("hecha benchmark", String.valueOf(seed)));
        engagement.setTitle("百万行基准");
        engagement.setPeriodStart(FIRST_DAY);
        engagement.setPeriodEnd(FIRST_DAY.plusDays(DAYS - 1L));
        engagement.setFuelTableId("GBT32151.34-2024-C1");
        engagement.setElectricitySeries("CN-NATIONAL-EXCL");
        engagement.setLanguage("zh");
        Criterion criterion = EngagementFactory.eINSTANCE.createCriterion();
        criterion.setStandardId("GBT32150");
        criterion.setEdition("2025");
        engagement.getCriteria().add(criterion);
        return engagement;
    }

    /** The inventory, with reported values by the given engine. */
    public Inventory inventory(Quantification quantification) {
        SplittableRandom random = new SplittableRandom(seed);
        Inventory inventory = Identities.named(InventoryFactory.eINSTANCE.createInventory(), "inventory", String.valueOf(seed));
        for (int s = 0; s < sources; s++) {
            inventory.getSources().add(source(s));
        }
        for (int r = 0; r < rows; r++) {
            int s = r % sources;
            inventory.getSources().get(s).getActivityData().add(row(random, r, KINDS.get(s % KINDS.size())));
        }
        report(inventory, quantification);
        return inventory;
    }

    private static EmissionSource source(int number) {
        Kind kind = KINDS.get(number % KINDS.size());
        EmissionSource source = Identities.named(InventoryFactory.eINSTANCE.createEmissionSource(), "source", key(number));
        source.setName(kind.name() + " " + key(number));
        source.setMethodId(kind.method());
        source.setFactorKey(kind.factorKey().isEmpty() ? null : kind.factorKey());
        source.setStatus(SourceStatus.QUANTIFIED);
        return source;
    }

    private static String key(int source) {
        return "S" + (1000 + source);
    }

    private ActivityData row(SplittableRandom random, int number, Kind kind) {
        ActivityData row = InventoryFactory.eINSTANCE.createActivityData();
        row.setId(new UUID(random.nextLong(), random.nextLong()).toString());
        row.setUnit(kind.units().get(random.nextInt(kind.units().size())));
        row.setQuantity(BigDecimal.valueOf(1 + random.nextInt(9_999_999), 3 + random.nextInt(3)));
        LocalDate day = FIRST_DAY.plusDays(number / sources % DAYS);
        row.setPeriodStart(day);
        row.setPeriodEnd(day);
        row.setTier(random.nextInt(20) == 0 ? DataTier.SECONDARY : DataTier.PRIMARY);
        if (random.nextInt(10) == 0) {
            row.getEvidenceIds().add("EV-" + (1 + random.nextInt(DOCUMENTS)));
        }
        row.setOrigin("活动数据.csv / " + (number + 2));
        return row;
    }

    private void report(Inventory inventory, Quantification quantification) {
        List<LineResult> lines = quantification.calculate(engagement(), inventory, Basis.BY_CRITERIA).lines();
        if (lines.size() != sources || lines.stream().anyMatch(line -> line.mass().isEmpty())) {
            throw new IllegalStateException("not every source of the workload can be calculated");
        }
        for (int s = 0; s < sources; s++) {
            BigDecimal value = lines.get(s).co2e().setScale(2, RoundingMode.HALF_UP);
            ReportedValue reported = InventoryFactory.eINSTANCE.createReportedValue();
            reported.setValue(s % 20 == 19 ? value.add(value) : value);
            reported.setUnit("tCO2e");
            inventory.getSources().get(s).setReported(reported);
        }
    }

    /** Writes the inventory as the set of CSV files that a person would fill in. */
    public void writeCsv(Inventory inventory, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("排放源.csv"), StandardCharsets.UTF_8)) {
            out.write("编号,名称,方法,因子键,状态,企业报告值,报告值单位\n");
            for (int s = 0; s < sources; s++) {
                EmissionSource source = inventory.getSources().get(s);
                String factor = source.getFactorKey() == null ? "" : source.getFactorKey();
                out.write(String.join(",", key(s), source.getName(), source.getMethodId(), factor, "已量化",
                        source.getReported().getValue().toPlainString(), "tCO2e") + "\n");
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("活动数据.csv"), StandardCharsets.UTF_8)) {
            out.write("排放源编号,数量,单位,起始日,截止日,数据等级,证据\n");
            for (int r = 0; r < rows; r++) {
                ActivityData row = inventory.getSources().get(r % sources).getActivityData().get(r / sources);
                String tier = row.getTier() == DataTier.PRIMARY ? "初级数据" : "次级数据";
                out.write(String.join(",", key(r % sources), row.getQuantity().toPlainString(), row.getUnit(),
                        row.getPeriodStart().toString(), row.getPeriodEnd().toString(), tier,
                        String.join(";", row.getEvidenceIds())) + "\n");
            }
        }
    }
}
