package org.hecha.io.spreadsheet.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A filled template in the making: rows by column key, written in either language and either form. */
final class Filled {

    private final Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();

    /** One valid row at least in every sheet of an inventory. */
    static Filled inventory() {
        return new Filled().row("facilities", "key=F1", "name=一号厂区", "address=南京", "province=32")
                .row("sources", "key=S1", "name=锅炉", "facility=F1", "category=1", "subcategory=stationary", "method=T.fuel",
                        "factor=diesel", "status=已量化", "reason=", "reported=8711.80", "reportedUnit=tCO2", "biogenic=0.05",
                        "start=", "end=", "remark=备注", "methodEdition=1",
                        "biogenicKind=非人为", "corrected=8700.00", "correctedReason=核查发现 1")
                .row("sources", "key=S2", "name=外购电", "category=2", "method=T.power", "status=quantified")
                .row("sources", "key=S3", "name=车辆", "category=1", "status=不适用", "reason=无车辆")
                .row("activities", "source=S1", "quantity=10.50", "unit=t", "start=2023-01-01", "end=2023-06-30", "tier=初级数据",
                        "evidence=e1; e2", "remark=", "record=", "symbol=FC", "uncertainty=2.5 %",
                        "distribution=对数正态", "group=皮带秤 1")
                .row("activities", "source=S1", "quantity=0", "unit=kg", "start=2023-07-01", "end=2023-12-31", "tier=secondary")
                .row("activities", "source=S2", "quantity=1234.500", "unit=10^4 kWh", "tier=primary")
                .row("projects", "key=P1", "name=光伏", "method=T.saving", "implemented=是", "commissioned=2022-07-01", "inside=yes",
                        "scenario=购网电", "baseline=100", "project=0", "leakage=0", "start=2023-01-01", "end=2023-12-31",
                        "reported=100.0", "reportedUnit=tCO2e", "evidence=e3")
                .row("parameters", "owner=S1", "symbol=NCV", "value=42.652", "unit=GJ/t", "kind=实测", "document=D1", "edition=2023",
                        "entry=p. 3", "note=n", "evidence=e4", "uncertainty=0.01", "distribution=normal")
                .row("parameters", "owner=P1", "symbol=EF", "value=0.5", "unit=1", "kind=supplier")
                .row("supplies", "key=E1", "kind=绿电交易", "quantity=1200", "unit=MWh", "renewable=是", "nonFossil=是",
                        "start=2023-01-01", "end=2023-12-31", "proof=合同", "certificates=G1-G9", "sold=否", "evidence=e5",
                        "factor=0.02", "factorUnit=tCO2/MWh", "factorSource=合同第 3 页")
                .row("removals", "key=R1", "name=林地", "quantity=3", "unit=tCO2e", "start=2023", "end=2023", "kind=measured",
                        "document=D2", "edition=1", "entry=2", "note=n", "biogenic=是")
                .row("offsets", "key=O1", "kind=CCER", "programme=P", "registry=R", "serialFrom=0001", "serialTo=0050",
                        "quantity=50", "unit=tCO2e", "vintageStart=2022", "vintageEnd=2022", "retired=2024-01-31",
                        "beneficiary=我厂", "category=1", "recognition=文", "evidence=e6")
                .row("figures", "key=N1", "label=总量", "method=T.total", "value=1234.50", "unit=tCO2e", "start=2023-01-01",
                        "end=2023-12-31", "remark=r")
                .row("arguments", "figure=N1", "symbol=E", "sign=1", "value=", "unit=", "reference=S1", "aspect=企业报告值")
                .row("arguments", "figure=N1", "symbol=E", "sign=-1", "value=2.5", "unit=kgCO2e")
                .row("arguments", "figure=N1", "symbol=E", "sign=-1", "reference=R1", "aspect=quantity")
                .row("statements", "item=组织边界方法", "text=股权比例").row("statements", "item=boundary.description", "text=两个厂区")
                .row("statements", "item=base year, first day", "text=2020-01-01")
                .row("statements", "item=基准年总量", "text=12000.50").row("statements", "item=符合标准的声明", "text=符合")
                .row("statements", "item=显著性得分阈值", "text=2")
                .row("exclusions", "key=X1", "what=食堂液化气罐", "reason=低于 0.1 %")
                .row("changes", "key=B1", "kind=结构变化", "what=收购二号厂区", "changed=2021-07-01", "effect=-120.5",
                        "recalculated=否", "reason=低于阈值")
                .row("criteria", "key=C1", "kind=量级", "name=占总量比例", "weight=0.5", "description=3 = 高")
                .row("criteria", "key=C2", "kind=influence", "name=影响力", "weight=0.5")
                .row("assessments", "key=A1", "subcategory=3.1", "estimate=150", "scores=C1 = 3; C2：2", "significant=是",
                        "reason=")
                .row("assessments", "key=A2", "subcategory=4.1", "scores=C1=1", "significant=no", "reason=量级小")
                .row("secondFigures", "key=Q1", "source=S1", "symbol=", "kind=发票", "quantity=10.6", "unit=t", "start=2023-01",
                        "end=2023-06", "origin=发票 44021", "evidence=e7; e8")
                .row("secondFigures", "key=Q2", "source=", "kind=year before", "quantity=4200", "unit=tCO2e", "start=2022",
                        "end=2022")
                .row("secondFigures", "key=Q3", "source=S1", "symbol=NCV", "kind=other", "quantity=42.1", "unit=GJ/t")
                .row("stocks", "key=W1", "source=S1", "opening=1.50", "purchased=10", "sold=0", "closing=1", "unit=t",
                        "start=2023-01-01", "end=2023-12-31", "evidence=e9")
                .row("production", "key=T1", "product=钢材", "facility=F1", "quantity=8000", "unit=t", "start=2023-01-01",
                        "end=2023-12-31", "low=0.9", "high=1.80", "rangeSource=行业公告 2022 表 3", "evidence=e10")
                .row("meters", "key=M1", "name=皮带秤", "facility=F1", "serial=0042", "model=ICS-17", "measures=S1; T1",
                        "accuracy=0.5", "interval=12", "production=否")
                .row("meters", "key=M2", "name=电表", "facility=", "serial=", "model=", "measures=S1", "accuracy=0.50",
                        "interval=", "production=")
                .row("calibrations", "key=K1", "meter=M1", "date=2022-12-15", "until=2023-11", "accuracy=0.40",
                        "laboratory=省计量院", "certificate=C-1", "evidence=e11")
                .row("balances", "key=H1", "name=能量平衡", "kind=能量", "unit=MWh", "tolerance=5")
                .row("balanceEntries", "key=I1", "balance=H1", "label=柴油", "input=是", "source=S1", "quantity=", "unit=",
                        "content=", "contentUnit=")
                .row("balanceEntries", "key=I2", "balance=H1", "label=蒸汽", "input=no", "source=", "quantity=1.5", "unit=t",
                        "content=2.80", "contentUnit=GJ/t");
    }

    /** Adds a row from texts {@code column=value}; the first row of a sheet decides its columns. */
    Filled row(String sheet, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String cell : cells) {
            row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        sheets.computeIfAbsent(sheet, s -> new ArrayList<>()).add(row);
        return this;
    }

    /** Changes one cell; {@code row} as a spreadsheet counts it, the head being row 1. */
    Filled set(String sheet, int row, String column, String value) {
        sheets.get(sheet).get(row - 2).put(column, value);
        return this;
    }

    Filled remove(String sheet, int row) {
        sheets.get(sheet).remove(row - 2);
        return this;
    }

    Filled dropColumn(String sheet, String column) {
        sheets.get(sheet).forEach(row -> row.remove(column));
        return this;
    }

    Path xlsx(Path file, Locale locale) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((sheet, rows) -> {
                Worksheet worksheet = workbook.newWorksheet(Wording.of("sheet." + sheet).in(locale));
                List<List<String>> table = table(sheet, locale);
                for (int r = 0; r < table.size(); r++) {
                    for (int c = 0; c < table.get(r).size(); c++) {
                        if (!table.get(r).get(c).isEmpty()) {
                            worksheet.value(r, c, table.get(r).get(c));
                        }
                    }
                }
            });
        }
        return file;
    }

    Path csv(Path folder, Locale locale, Charset charset) throws IOException {
        Files.createDirectories(folder);
        for (String sheet : sheets.keySet()) {
            Path file = folder.resolve(Wording.of("sheet." + sheet).in(locale) + ".csv");
            try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file, charset))) {
                table(sheet, locale).forEach(csv::writeRecord);
            }
        }
        return folder;
    }

    Path csv(Path folder) throws IOException {
        return csv(folder, Locale.CHINESE, StandardCharsets.UTF_8);
    }

    private List<List<String>> table(String sheet, Locale locale) {
        List<List<String>> table = new ArrayList<>();
        List<Map<String, String>> rows = sheets.get(sheet);
        List<String> columns = List.copyOf(rows.get(0).keySet());
        table.add(columns.stream().map(column -> Wording.of("column." + sheet + '.' + column).in(locale)).toList());
        rows.forEach(row -> table.add(columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        return table;
    }
}
