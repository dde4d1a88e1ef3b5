package org.hecha.io.spreadsheet.internal;

import static org.hecha.io.spreadsheet.internal.IntakeFixture.INTAKE;
import static org.hecha.io.spreadsheet.internal.IntakeFixture.content;
import static org.hecha.io.spreadsheet.internal.IntakeFixture.english;
import static org.hecha.io.spreadsheet.internal.IntakeFixture.importInto;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.io.spreadsheet.ImportResult;
import org.hecha.io.spreadsheet.TemplateKind;
import org.hecha.model.base.Identified;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.BiogenicKind;
import org.hecha.model.inventory.ConsolidationApproach;
import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.IndirectAssessment;
import org.hecha.model.inventory.BalanceEntry;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.Meter;
import org.hecha.model.inventory.ProductionRecord;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Measurement;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.Significance;
import org.hecha.model.inventory.SourceStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates read back as they were written, in both languages and both forms. */
final class RoundTripTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"zh,t.xlsx", "en,t.xlsx", "zh,set", "en,set"})
    void anEmptyTemplateReadsBackWithoutIssues(String language, String target) throws Exception {
        Path path = folder.resolve(target);
        INTAKE.writeTemplate(TemplateKind.INVENTORY, path, Locale.forLanguageTag(language));
        ImportResult result = IntakeFixture.read(path);
        assertEquals(List.of(), english(result.issues()));
        assertTrue(result.patch().isEmpty());
        assertEquals(22, result.notes().stream().filter(note -> note.code().equals("exampleIgnored")).count());
        assertEquals(23, result.notes().size(), () -> english(result.notes()).toString());
        assertEquals("nothingFilled", result.notes().get(0).code());
    }

    @ParameterizedTest
    @CsvSource({"zh,t.xlsx", "en,t.xlsx", "zh,set", "en,set"})
    void anInventoryWrittenAsTemplateReadsBackEqual(String language, String target) throws Exception {
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            importInto(document, Filled.inventory().csv(folder.resolve("in")));
            List<String> before = content(document.inventory());
            Path path = folder.resolve(target);
            INTAKE.writeInventory(document.inventory(), path, Locale.forLanguageTag(language));
            try (EngagementDocument other = IntakeFixture.document(folder.resolve("other"))) {
                ImportResult result = importInto(other, path);
                assertEquals(List.of(), english(result.issues()));
                assertEquals(List.of(), english(result.notes()));
                assertEquals(String.join("\n", before), String.join("\n", content(other.inventory())));
            }
            assertEquals(List.of(), english(importInto(document, path).issues()));
            assertEquals(before, content(document.inventory()));
        }
    }

    @Test
    void whatWasEnteredByHandKeepsItsIdsAndIsNotDoubled() throws Exception {
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            importInto(document, Filled.inventory().csv(folder.resolve("in")));
            document.inventory().eAllContents().forEachRemaining(object -> {
                // the factor of a supply has no row of its own that could carry its id
                boolean ofSupply = object.eContainer() instanceof ElectricitySupply;
                if (object instanceof ActivityData || object instanceof Parameter && !ofSupply) {
                    Identities.fresh((Identified) object);
                }
            });
            List<String> before = content(document.inventory());
            Path path = folder.resolve("out.xlsx");
            INTAKE.writeInventory(document.inventory(), path, Locale.CHINESE);
            importInto(document, path);
            assertEquals(before, content(document.inventory()));
            try (EngagementDocument other = IntakeFixture.document(folder.resolve("other"))) {
                importInto(other, path);
                assertEquals(before, content(other.inventory()));
            }
        }
    }

    @Test
    void bothFormsAndBothLanguagesSayTheSame() throws Exception {
        List<String> expected = null;
        for (Path path : List.of(Filled.inventory().xlsx(folder.resolve("zh.xlsx"), Locale.CHINESE),
                Filled.inventory().xlsx(folder.resolve("en.xlsx"), Locale.ENGLISH), Filled.inventory().csv(folder.resolve("zh")),
                Filled.inventory().csv(folder.resolve("en"), Locale.ENGLISH, StandardCharsets.UTF_8),
                Filled.inventory().csv(folder.resolve("gbk"), Locale.CHINESE, Charset.forName("GBK")),
                Filled.inventory().csv(folder.resolve("wide"), Locale.CHINESE, StandardCharsets.UTF_16))) {
            try (EngagementDocument document = IntakeFixture.document(folder.resolve("doc-" + path.getFileName()))) {
                assertEquals(List.of(), english(importInto(document, path).issues()));
                List<String> content = content(document.inventory());
                expected = expected == null ? content : expected;
                assertEquals(expected, content, path.toString());
            }
        }
    }

    @Test
    void whatTheRowsSayIsInTheModel() throws Exception {
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            ImportResult result = importInto(document, Filled.inventory().xlsx(folder.resolve("清单.xlsx"), Locale.CHINESE));
            Inventory inventory = document.inventory();
            EmissionSource boiler = inventory.getSources().get(0);
            assertEquals(inventory.getFacilities().get(0).getId(), boiler.getFacilityId());
            assertEquals("8711.80", boiler.getReported().getValue().toString());
            assertEquals("清单.xlsx / 排放源 / 2", boiler.getReported().getOrigin());
            assertEquals("10.50", boiler.getActivityData().get(0).getQuantity().toString());
            assertEquals("清单.xlsx / 活动数据 / 2", boiler.getActivityData().get(0).getOrigin());
            assertEquals(List.of("e1", "e2"), boiler.getActivityData().get(0).getEvidenceIds());
            assertEquals("0", boiler.getActivityData().get(1).getQuantity().toString());
            assertEquals(SourceStatus.NOT_APPLICABLE, inventory.getSources().get(2).getStatus());
            assertEquals("无车辆", inventory.getSources().get(2).getStatusReason());
            assertEquals("2023-12-31", inventory.getRemovals().get(0).getPeriodEnd().toString());
            assertEquals("0001", inventory.getOffsets().get(0).getSerialFrom());
            assertEquals(boiler.getId(), inventory.getFigures().get(0).getArguments().get(0).getRefId());
            assertEquals("reported", inventory.getFigures().get(0).getArguments().get(0).getRefAspect());
            assertEquals(-1, inventory.getFigures().get(0).getArguments().get(1).getSign());
            assertEquals(inventory.getRemovals().get(0).getId(), inventory.getFigures().get(0).getArguments().get(2).getRefId());
            assertEquals("0.5", inventory.getProjects().get(0).getParameters().get(0).getValue().toString());
            assertEquals(25, result.patch().entries().size());
            assertEquals("FC 0.025 lognormal 皮带秤 1", boiler.getActivityData().get(0).getSymbol() + " "
                    + uncertainty(boiler.getActivityData().get(0).getUncertainty()));
            assertEquals("1 " + BiogenicKind.NON_ANTHROPOGENIC, boiler.getMethodEdition() + " " + boiler.getBiogenicKind());
            assertTrue(inventory.getRemovals().get(0).isBiogenic());
            Parameter factor = inventory.getSupplies().get(0).getFactor();
            assertEquals("EF 0.02 tCO2/MWh 合同第 3 页", factor.getSymbol() + " " + factor.getValue() + " " + factor.getUnit()
                    + " " + factor.getProvenance().getNote());
        }
    }

    private static String uncertainty(Measurement measurement) {
        return measurement.getRelativeStandard() + " " + measurement.getDistribution() + " " + measurement.getGroup();
    }

    @Test
    void whatAnInventoryHasOnceIsInTheModel() throws Exception {
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            importInto(document, Filled.inventory().xlsx(folder.resolve("清单.xlsx"), Locale.CHINESE));
            Inventory inventory = document.inventory();
            assertEquals(ConsolidationApproach.EQUITY_SHARE, inventory.getBoundary().getApproach());
            assertEquals("食堂液化气罐", inventory.getBoundary().getExclusions().get(0).getWhat());
            assertEquals("12000.50", inventory.getBaseYear().getTotal().toString());
            assertEquals("2020-01-01", inventory.getBaseYear().getPeriodStart().toString());
            assertEquals("-120.5", inventory.getBaseYear().getChanges().get(0).getEffect().toString());
            assertEquals("符合", inventory.getStatements().getConformity());
            Significance significance = inventory.getSignificance();
            IndirectAssessment freight = significance.getAssessments().get(0);
            assertEquals("3 3.1 true", freight.getCategory() + " " + freight.getSubcategory() + " " + freight.isSignificant());
            assertEquals(significance.getCriteria().get(1).getId(), freight.getScores().get(1).getCriterionId());
            assertEquals("2", freight.getScores().get(1).getScore().toString());
        }
    }

    @Test
    void whatServesCrossChecksIsInTheModel() throws Exception {
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            importInto(document, Filled.inventory().xlsx(folder.resolve("清单.xlsx"), Locale.CHINESE));
            Inventory inventory = document.inventory();
            String boiler = inventory.getSources().get(0).getId();
            CrossRecord invoice = inventory.getCrossRecords().get(0);
            assertEquals(boiler + " invoice 10.6 t 2023-01-01 2023-06-30 发票 44021 [e7, e8]", invoice.getSourceId() + " "
                    + invoice.getKind() + " " + invoice.getQuantity() + " " + invoice.getUnit() + " "
                    + invoice.getPeriodStart() + " " + invoice.getPeriodEnd() + " " + invoice.getOrigin() + " "
                    + invoice.getEvidenceIds());
            assertEquals(CrossKind.PRIOR_YEAR, inventory.getCrossRecords().get(1).getKind());
            assertEquals("1.50 10 0 1", inventory.getStocks().stream().map(stock -> stock.getOpening() + " "
                    + stock.getPurchased() + " " + stock.getSold() + " " + stock.getClosing()).findFirst().orElseThrow());
            ProductionRecord steel = inventory.getOutputs().get(0);
            assertEquals("0.9 1.80 行业公告 2022 表 3", steel.getRangeLow() + " " + steel.getRangeHigh() + " " + steel.getRangeSource());
            Meter scale = inventory.getMeters().get(0);
            assertEquals(List.of(boiler, steel.getId()), scale.getMeasures());
            assertEquals("12 0.5 0.40 2023-11-30", scale.getIntervalMonths() + " " + scale.getRequiredAccuracy() + " "
                    + scale.getCalibrations().get(0).getAccuracy() + " " + scale.getCalibrations().get(0).getValidUntil());
            BalanceEntry diesel = inventory.getBalances().get(0).getEntries().get(0);
            assertTrue(diesel.isInput());
            assertEquals(boiler, diesel.getSourceId());
            assertEquals("2.80 GJ/t", inventory.getBalances().get(0).getEntries().get(1).getContent() + " "
                    + inventory.getBalances().get(0).getEntries().get(1).getContentUnit());
        }
    }

    @Test
    void aWorkbookOffersItsChoicesFromAHiddenSheet() throws Exception {
        Path path = folder.resolve("t.xlsx");
        INTAKE.writeTemplate(TemplateKind.INVENTORY, path, Locale.CHINESE);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            String sources = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet3.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(sources.contains("<dataValidation sqref=\"H3:H10000\" type=\"list\""), sources);
            assertTrue(sources.contains("<formula1>'lists'!$"));
            assertFalse(sources.contains("error=\"null\""));
            String workbook = new String(zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(workbook.contains("name=\"lists\"") && workbook.contains("state=\"hidden\""));
        }
    }

    @Test
    void aCsvSetExplainsItsChoicesInAText() throws Exception {
        Path path = folder.resolve("set");
        INTAKE.writeTemplate(TemplateKind.INVENTORY, path, Locale.ENGLISH);
        String readme = Files.readString(path.resolve("Readme.txt"));
        assertTrue(readme.contains("Sources / Status"), readme);
        assertTrue(readme.contains("quantified; not applicable; not significant; missing"));
        assertTrue(readme.contains("T.fuel — Method T.fuel — FC FC (t); NCV NCV (GJ/t)"));
    }
}
