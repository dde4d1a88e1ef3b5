package org.hecha.io.spreadsheet.internal;

import static org.hecha.io.spreadsheet.internal.IntakeFixture.english;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hecha.io.spreadsheet.ImportResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad row, with its exact place and sentence. */
final class BadRowsTest {

    private static final String FOUR_WAYS = "quantified / not applicable / not significant / missing";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("badCells")
    void isReportedAtItsCell(String sheet, int row, String column, String value, String expected) throws Exception {
        Path file = Filled.inventory().set(sheet, row, column, value).xlsx(folder.resolve("t.xlsx"), Locale.ENGLISH);
        ImportResult result = IntakeFixture.read(file);
        assertEquals(expected, String.join("\n", english(result.issues())));
        assertFalse(result.importable());
        assertTrue(result.patch().isEmpty());
    }

    static Stream<Arguments> badCells() {
        return Stream.of(
                bad("facilities", 2, "province", "3", "Facilities", "D (Province code)",
                        "the province code “3” is not two digits; enter the two digits of GB/T 2260, for instance 32"),
                bad("sources", 2, "name", "", "Sources", "B (Name)",
                        "Name is empty; fill it in: what the organization calls it"),
                bad("sources", 2, "method", "T.fule", "Sources", "F (Method)",
                        "the method “T.fule” is not installed; did you mean T.fuel? Choose from the list"),
                bad("sources", 2, "method", "T.total", "Sources", "F (Method)",
                        "the method “T.total” is of another kind than is asked for here; there are: T.balance, T.fuel, T.power, T.reported"),
                bad("sources", 3, "method", "", "Sources", "F (Method)",
                        "a quantified source needs a method; choose one, or change the status and give a reason"),
                bad("sources", 2, "category", "7", "Sources", "D (Category)",
                        "7 is not a whole number from 1 to 6; enter a whole number from 1 to 6"),
                bad("sources", 4, "category", "", "Sources", "D (Category)", "there is no category; enter 1 to 6"),
                bad("sources", 2, "status", "maybe", "Sources", "H (Status)",
                        "“maybe” is none of the choices; choose one of: " + FOUR_WAYS),
                bad("sources", 4, "reason", "", "Sources", "I (Reason)",
                        "the status is 不适用, but there is no reason; give the reason"),
                bad("sources", 2, "facility", "F9", "Sources", "C (Facility key)",
                        "there is no facility with the key “F9”; add it to the sheet of facilities or correct the key"),
                bad("sources", 3, "key", "S1", "Sources", "A (Key)",
                        "the key “S1” was used in row 2 already; give every row its own key\nat sheet Activity data row 4 column A "
                                + "(Source key): there is no source with the key “S2”; add it to the sheet of sources or correct the key"),
                bad("sources", 2, "biogenic", "1.2", "Sources", "L (Biogenic share)",
                        "the share 1.2 is not between 0 and 1; enter a fraction from 0 to 1, or 0% to 100%"),
                bad("sources", 2, "reportedUnit", "", "Sources", "K (Reported unit)", "the value 8711.80 has no unit; enter its unit"),
                bad("activities", 2, "quantity", "", "Activity data", "B (Quantity)",
                        "the quantity is empty, and empty is not zero; there are four ways: write 0 if it was zero; if the source does "
                                + "not exist, is not significant or its data are missing, say so by its status in the sheet of sources ("
                                + FOUR_WAYS + ") with a reason and delete this row"),
                bad("activities", 2, "quantity", "-1", "Activity data", "B (Quantity)",
                        "the quantity -1 is negative; enter 0 or more; exported or deducted amounts have methods and kinds of their own"),
                bad("activities", 2, "quantity", "1000000.1", "Activity data", "B (Quantity)",
                        "1000000.1 t lies outside the plausible range of FC, 0 to 1000000 t; check the number and its unit"),
                bad("activities", 4, "quantity", "2E12", "Activity data", "B (Quantity)",
                        "2000000000000 is beyond 10^12; check the number and its unit"),
                bad("activities", 2, "quantity", "1.234,5", "Activity data", "B (Quantity)",
                        "“1.234,5” can be read in two ways; write decimals with a point and use commas for thousands only: 1234.5 or 1,234.5"),
                bad("activities", 2, "quantity", "12 t", "Activity data", "B (Quantity)",
                        "“12 t” holds more than a number; enter the number alone; the unit has its own column"),
                bad("activities", 2, "quantity", "n/a", "Activity data", "B (Quantity)",
                        "“n/a” is not a number; write 0 for zero; where there are no data leave the cell empty and say why by the status or a note"),
                bad("activities", 2, "quantity", "#REF!", "Activity data", "B (Quantity)",
                        "the cell holds the error #REF!; correct the formula and save"),
                bad("activities", 2, "unit", "furlong", "Activity data", "C (Unit)", "the unit “furlong” is unknown; units that fit: kg, t"),
                bad("activities", 2, "unit", "MWh", "Activity data", "C (Unit)",
                        "the unit “MWh” does not convert into t; units that fit: kg, t"),
                bad("activities", 2, "start", "31/1/2023", "Activity data", "D (Start)",
                        "the day “31/1/2023” can be read in two ways; write the year first, like 2023-01-31"),
                bad("activities", 2, "start", "2023-02-30", "Activity data", "D (Start)", "there is no day “2023-02-30”; check month and day"),
                bad("activities", 2, "start", "spring", "Activity data", "D (Start)", "“spring” is not a day; write it like 2023-01-31"),
                bad("activities", 3, "end", "2023-06-30", "Activity data", "E (End)",
                        "the end 2023-06-30 lies before the start 2023-07-01; check both days"),
                bad("activities", 3, "end", "", "Activity data", "E (End)",
                        "only one end of the period is given (2023-07-01); give both ends or none"),
                bad("activities", 3, "end", "2024-01-01", "Activity data", "E (End)",
                        "2024-01-01 lies outside the reporting period 2023-01-01 to 2023-12-31; correct the day, or the period of the engagement"),
                bad("activities", 3, "source", "S9", "Activity data", "A (Source key)",
                        "there is no source with the key “S9”; add it to the sheet of sources or correct the key"),
                bad("activities", 3, "source", "S3", "Activity data", "A (Source key)",
                        "the source “S3” is not applicable, yet has a quantity; change its status to quantified, or delete this row"),
                arguments("activities", 4, "source", "S1", "at sheet Sources row 3 column H (Status): the source “外购电” is quantified but has no activity data; enter its quantity in the sheet of activity data (0 for zero), "
                                + "or choose another status (" + FOUR_WAYS + ") with a reason\nat sheet Activity data row 4 column C (Unit): the unit “10^4 kWh” does not convert into t; units that fit: kg, t"),
                bad("parameters", 2, "owner", "X", "Parameters", "A (Source or project key)",
                        "there is no source or project with the key “X”; add it, or correct the key"),
                bad("parameters", 2, "symbol", "k", "Parameters", "B (Symbol)",
                        "the method T.fuel has no symbol “k” to be given; there are: NCV (GJ/t)"),
                bad("parameters", 2, "value", "601", "Parameters", "C (Value)",
                        "601 GJ/t lies outside the plausible range of NCV, 0 to 600 GJ/t; check the number and its unit"),
                bad("supplies", 2, "nonFossil", "no", "Electricity supply", "F (Non-fossil)",
                        "renewable power is always non-fossil; correct one of the two columns"),
                bad("supplies", 2, "renewable", "perhaps", "Electricity supply", "E (Renewable)",
                        "“perhaps” is none of the choices; choose one of: yes / no"),
                bad("offsets", 2, "unit", "MWh", "Offsets", "H (Unit)",
                        "the unit “MWh” does not convert into tCO2e; units that fit: kgCO2e, tCO2e"),
                bad("offsets", 2, "serialTo", "", "Offsets", "F (Last serial number)", "only one end of the serial range is given; give both"),
                bad("projects", 2, "commissioned", "", "Reduction projects", "E (Commissioned on)",
                        "the project is implemented, but since when is not said; enter the day of commissioning"),
                bad("arguments", 2, "value", "3", "Figure arguments", "D (Value)",
                        "both a value and the reference “S1” are given; keep one of them"),
                bad("arguments", 2, "reference", "", "Figure arguments", "D (Value)",
                        "neither a value nor a reference is given; give one of them"),
                bad("arguments", 2, "reference", "Z", "Figure arguments", "F (Reference)",
                        "there is no source, removal or figure with the key “Z”; correct the key"),
                bad("arguments", 3, "symbol", "Q", "Figure arguments", "B (Symbol)",
                        "the method T.total has no symbol “Q” to be given; there are: E (tCO2e)"));
    }

    private static Arguments bad(String sheet, int row, String column, String value, String title, String place, String sentence) {
        return arguments(sheet, row, column, value, "at sheet " + title + " row " + row + " column " + place + ": " + sentence);
    }

    @Test
    void everyBadRowComesInOneRunInTheOrderOfTheSheets() throws Exception {
        Path set = Filled.inventory().set("activities", 2, "quantity", "x1").set("activities", 3, "unit", "")
                .set("sources", 2, "method", "nope").set("sources", 4, "status", "?").csv(folder.resolve("set"));
        ImportResult result = IntakeFixture.read(set);
        assertEquals(List.of("文件“排放源.csv”第 2 行 F 列（方法）：没有安装方法“nope”；是否为 T.fuel？请从下拉列表选择",
                "文件“排放源.csv”第 4 行 H 列（状态）：“?”不在可选值中；请选：已量化 / 不适用 / 不显著 / 缺失",
                "文件“活动数据.csv”第 2 行 B 列（数量）：“x1”不是数；请只填数字，如 1234.5",
                "文件“活动数据.csv”第 3 行 C 列（单位）：“单位”为空；请填写：下拉选择；须能换算为方法所需单位"),
                result.issues().stream().map(issue -> issue.in(Locale.CHINESE)).toList());
    }

    @Test
    void numbersInManyFormsAndColumnsInAnyOrderAreTaken() throws Exception {
        Path set = Filled.inventory().set("activities", 2, "quantity", "１,２３４.５").set("activities", 3, "quantity", "1.25e3")
                .set("activities", 2, "start", "2023年1月").set("activities", 2, "end", "2023/6").set("sources", 2, "factor", "柴油")
                .set("sources", 2, "biogenic", "5%").csv(folder.resolve("set"));
        ImportResult result = IntakeFixture.read(set);
        assertEquals(List.of(), english(result.issues()));
        assertTrue(result.patch().entries().stream().map(entry -> entry.object().toString()).anyMatch(text -> text.contains("quantity: 1234.5,")));
        assertTrue(result.patch().entries().stream().map(entry -> entry.object().toString()).anyMatch(text -> text.contains("quantity: 1250,")));
        assertTrue(result.patch().entries().stream().map(entry -> entry.object().toString())
                .anyMatch(text -> text.contains("factorKey: diesel, biogenicShare: 0.05")));
        assertTrue(result.patch().entries().stream().map(entry -> entry.object().toString())
                .anyMatch(text -> text.contains("periodStart: 2023-01-01, periodEnd: 2023-06-30")));
    }

}
