package org.hecha.io.spreadsheet.internal;

import static org.hecha.io.spreadsheet.internal.IntakeFixture.content;
import static org.hecha.io.spreadsheet.internal.IntakeFixture.english;
import static org.hecha.io.spreadsheet.internal.IntakeFixture.importInto;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hecha.core.EngagementDocument;
import org.hecha.io.spreadsheet.ImportResult;
import org.hecha.model.inventory.Boundary;
import org.hecha.model.inventory.Calibration;
import org.hecha.model.inventory.Exclusion;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of a mass balance, and the sheets about what an inventory has once. */
final class StreamsAndPartsTest {

    @TempDir
    private Path folder;

    private static Filled balance(String symbol, String unit) {
        return new Filled().row("sources", "key=S1", "name=煅烧", "category=1", "method=T.balance", "status=已量化")
                .row("activities", "source=S1", "quantity=5", "unit=" + unit, "tier=primary", "symbol=" + symbol);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { "IN|t|-", "OUT|kg|-", "''|%|-",
        "''|t|an amount in t could stand for several symbols of the method T.balance: IN IN, OUT OUT; "
            + "name one of them in the column \"Symbol\"",
        "SIDE|t|the method T.balance has no activity SIDE, but IN IN, OUT OUT, h h; correct the symbol",
        "IN|MWh|the unit “MWh” does not convert" })
    void aRecordNamesItsSymbol(String symbol, String unit, String wrong) throws Exception {
        List<String> issues = english(IntakeFixture.read(balance(symbol, unit).xlsx(folder.resolve("t.xlsx"), Locale.ENGLISH))
                .issues());
        assertEquals(wrong == null ? 0 : 1, issues.size(), issues.toString());
        assertEquals(true, wrong == null || issues.get(0).contains(wrong), issues.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "statements|2|item|shape|“shape” is none of the choices",
        "statements|3|item|组织边界方法|was used in row 2 already",
        "statements|5|text|viel|“viel” is not a number",
        "statements|4|text|Montag|“Montag” is not a day",
        "statements|2|text|mine|“mine” is none of the choices",
        "changes|2|effect||Effect on the base year is empty",
        "criteria|2|weight|-1|negative",
        "assessments|2|subcategory|1.1|no indirect emission",
        "assessments|2|scores|C1|the score \"C1\" cannot be read",
        "assessments|2|scores|C1=-2|the score \"C1=-2\" cannot be read",
        "assessments|2|scores|C9=2|no criterion with the key \"C9\"",
        "activities|2|uncertainty|3|the share 3 is not between 0 and 1",
        "activities|2|uncertainty|| is given without an uncertainty",
        "activities|2|distribution|gauss|“gauss” is none of the choices",
        "supplies|2|factorUnit|GJ/t|GJ/t",
        "secondFigures|2|source|S9|no source with the key “S9”",
        "secondFigures|2|source||the source is empty",
        "secondFigures|2|kind|guess|“guess” is none of the choices",
        "secondFigures|2|unit|MWh|the unit “MWh” does not convert",
        "secondFigures|2|end|2024-06|2024-06-30 lies outside the reporting period",
        "secondFigures|3|end|2023-06|the year before ends on 2023-06-30",
        "secondFigures|3|unit|t|the unit “t” does not convert into tCO2e",
        "secondFigures|4|unit|t|the unit “t” does not convert into GJ/t",
        "stocks|2|closing|-1|negative",
        "stocks|2|opening||Opening stock is empty",
        "stocks|2|source|S9|no source with the key “S9”",
        "stocks|2|unit|MWh|the unit “MWh” does not convert into t",
        "production|2|high|0.5|the range ends at 0.5, below its beginning 0.9",
        "production|2|rangeSource||the range of the sector has no source",
        "production|2|facility|F9|no facility with the key “F9”",
        "meters|2|measures|S1; S9|no source or production record with the key “S9”",
        "meters|2|accuracy||Required accuracy (%) is empty",
        "meters|2|interval|1.5|1.5",
        "calibrations|2|meter|M9|no meter with the key “M9”",
        "calibrations|2|until|2022-01|the end 2022-01-31 lies before the start 2022-12-15",
        "balances|2|unit|barn|the unit “barn” is unknown",
        "balanceEntries|2|balance|H9|no balance with the key “H9”",
        "balanceEntries|2|quantity|4|both a quantity and the source “S1”",
        "balanceEntries|3|quantity||neither a quantity nor a source",
        "balanceEntries|3|unit||1.5 has no unit" })
    void isReportedAtItsCell(String sheet, int row, String column, String value, String wrong) throws Exception {
        Filled filled = Filled.inventory().set(sheet, row, column, value == null ? "" : value);
        String issues = String.join("\n", english(
                IntakeFixture.read(filled.xlsx(folder.resolve("t.xlsx"), Locale.ENGLISH)).issues()));
        assertEquals(true, issues.contains(wrong), issues);
        assertEquals(true, issues.contains(" row " + row + " column "), issues);
    }

    @Test
    void anotherFileBringsItsRowsUpToDateAndIsUndone() throws Exception {
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            importInto(document, Filled.inventory().csv(folder.resolve("one")));
            List<String> before = content(document.inventory());
            importInto(document, new Filled()
                    .row("calibrations", "key=K1", "meter=M1", "date=2022-12-15", "accuracy=0.7")
                    .row("calibrations", "key=K2", "meter=M1", "date=2023-12-01", "accuracy=0.3").csv(folder.resolve("two")));
            List<Calibration> calibrations = document.inventory().getMeters().get(0).getCalibrations();
            assertEquals(List.of("0.7 C-1", "0.3 null"),
                    calibrations.stream().map(one -> one.getAccuracy() + " " + one.getCertificate()).toList());
            List<String> after = content(document.inventory());
            document.undo();
            assertEquals(before, content(document.inventory()));
            document.redo();
            assertEquals(after, content(document.inventory()));
        }
    }

    @Test
    void aCalibrationOfARefusedMeterIsNotTaken() throws Exception {
        ImportResult result = IntakeFixture.INTAKE.read(
                Filled.inventory().set("meters", 2, "accuracy", "viel").csv(folder.resolve("one")), IntakeFixture.engagement(),
                org.hecha.model.inventory.InventoryFactory.eINSTANCE.createInventory(), true);
        assertEquals(1, result.issues().size());
        assertEquals(0, result.patch().count(Literals.METER__CALIBRATIONS));
        assertEquals(1, result.patch().count(Literals.INVENTORY__METERS));
        assertEquals(List.of("ownerRefused"), result.notes().stream().map(note -> note.code()).toList());
    }

    @Test
    void aSymbolThatTheMethodLacksIsKeptAndRemarked() throws Exception {
        ImportResult result = IntakeFixture.read(Filled.inventory().set("secondFigures", 4, "symbol", "Aar")
                .set("secondFigures", 4, "unit", "%").csv(folder.resolve("one")));
        assertEquals(List.of(), english(result.issues()));
        assertEquals(true, english(result.notes()).get(0).contains("has no symbol Aar"), english(result.notes()).toString());
    }

    @Test
    void aSecondFileReplacesTheListAndKeepsWhatItDoesNotState() throws Exception {
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            importInto(document, Filled.inventory().csv(folder.resolve("one")));
            Inventory inventory = document.inventory();
            List<String> before = content(inventory);
            importInto(document, new Filled().row("exclusions", "key=X2", "what=叉车", "reason=租用").csv(folder.resolve("two")));
            Boundary boundary = inventory.getBoundary();
            assertEquals(List.of("叉车"), boundary.getExclusions().stream().map(Exclusion::getWhat).toList());
            assertEquals("两个厂区", boundary.getDescription());
            document.undo();
            assertEquals(before, content(inventory));
        }
    }

    @ParameterizedTest
    @CsvSource({ "1.1,1.1,''", "stationary,stationary,''", "固定燃烧,1.1,''", "1.1 stationary combustion,1.1,''",
        "boilers,boilers,there is no sub-category “boilers”", "upstream-freight,upstream-freight,belongs to category 3" })
    void aSubcategoryIsKnownByItsNames(String text, String kept, String note) throws Exception {
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            List<String> notes = english(importInto(document, Filled.inventory().set("sources", 2, "subcategory", text)
                    .csv(folder.resolve("one"))).notes());
            assertEquals(kept, document.inventory().getSources().get(0).getSubcategory());
            assertEquals(true, note.isEmpty() ? notes.isEmpty() : notes.size() == 1 && notes.get(0).contains(note),
                    notes.toString());
        }
    }

    @Test
    void aRowMaySayHowSureADefaultIs() throws Exception {
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            Filled filled = Filled.inventory().set("parameters", 2, "value", "").set("parameters", 2, "unit", "");
            importInto(document, filled.csv(folder.resolve("one")));
            Parameter heat = document.inventory().getSources().get(0).getParameters().get(0);
            assertEquals("null null 0.01", heat.getValue() + " " + heat.getUnit() + " "
                    + heat.getUncertainty().getRelativeStandard());
        }
    }

    @Test
    void anAcceptedDefaultSurvivesItsOwnExport() throws Exception {
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            importInto(document, Filled.inventory().csv(folder.resolve("one")));
            Parameter heat = document.inventory().getSources().get(0).getParameters().get(0);
            heat.setValue(null);
            heat.setUnit(null);
            heat.setUncertainty(null);
            heat.getProvenance().setAcceptedBy("lead");
            List<String> before = content(document.inventory());
            IntakeFixture.INTAKE.writeInventory(document.inventory(), folder.resolve("out.xlsx"), Locale.CHINESE);
            assertEquals(List.of(), english(importInto(document, folder.resolve("out.xlsx")).issues()));
            assertEquals(before, content(document.inventory()));
        }
    }

    @ParameterizedTest
    @CsvSource({ "value,''", "unit,''" })
    void aValueHasAUnitAndAUnitAValue(String column, String value) throws Exception {
        Filled filled = Filled.inventory().set("parameters", 3, column, value);
        List<String> issues = english(IntakeFixture.read(filled.xlsx(folder.resolve("t.xlsx"), Locale.ENGLISH)).issues());
        assertEquals(1, issues.size(), issues.toString());
        assertEquals(true, issues.get(0).contains("Parameters row 3") && issues.get(0).contains("is empty"), issues.toString());
    }

    @Test
    void columnsThatTheFileLacksStayAsTheyWere() throws Exception {
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            importInto(document, Filled.inventory().csv(folder.resolve("one")));
            importInto(document, Filled.inventory().dropColumn("changes", "changed").set("changes", 2, "what", "出售")
                    .csv(folder.resolve("two")));
            assertEquals("出售 2021-07-01", document.inventory().getBaseYear().getChanges().get(0).getWhat() + " "
                    + document.inventory().getBaseYear().getChanges().get(0).getChangedOn());
        }
    }

    @Test
    void theSameFileAgainTouchesNoPart() throws Exception {
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            Path set = Filled.inventory().csv(folder.resolve("one"));
            importInto(document, set);
            Boundary boundary = document.inventory().getBoundary();
            importInto(document, set);
            assertSame(boundary, document.inventory().getBoundary());
        }
    }

    @Test
    void anInventoryOfWhichTheFileDoesNotSpeakHasNoParts() throws Exception {
        try (EngagementDocument document = IntakeFixture.document(folder)) {
            importInto(document, balance("IN", "t").csv(folder.resolve("one")));
            assertNull(document.inventory().getBoundary());
            assertNull(document.inventory().getBaseYear());
        }
    }
}
