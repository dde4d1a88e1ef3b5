package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code compare}: tables, exit codes and JSON. Materiality is 5 % unless said otherwise. */
class ComparePluginTest extends CliBench {

    private Path engagement;

    /** Bought 1,000 MWh at 0.5 = 500 t and exported 100 MWh at 0.5 = 50 t, both with measured factors. */
    @BeforeEach
    void twoLines() throws Exception {
        engagement = folder.resolve("x.hecha");
        assertEquals(0, run("new", engagement, "--organization", "x", "--credit-code", "91320000MADEM0011E", "--period", "2023-01-01..2023-12-31"), err);
        Path template = folder.resolve("csv");
        run("template", template);
        append(template, "排放源", "in,外购电力,,2,,GBT32150.purchased-electricity,,,已量化,,500.0,tCO2e");
        append(template, "排放源", "out,输出电力,,2,,GBT32150.exported-electricity,,,已量化,,50.0,tCO2e");
        for (String source : new String[] {"in", "out"}) {
            append(template, "活动数据", source + "," + (source.equals("in") ? "1000" : "100") + ",MWh,2023-01-01,2023-12-31,初级数据");
            append(template, "参数", source + ",EF,0.5,tCO2/MWh,实测");
        }
        assertEquals(0, run("import", engagement, template), out + err);
    }

    private void report(String name, String value, String corrected) throws Exception {
        try (EngagementDocument document = EngagementDocument.open(engagement)) {
            EmissionSource source = document.inventory().getSources().stream().filter(s -> s.getName().equals(name)).findFirst().orElseThrow();
            document.execute(SetCommand.create(document.domain(), source.getReported(), Literals.REPORTED_VALUE__VALUE, decimal(value)));
            document.execute(SetCommand.create(document.domain(), source.getReported(), Literals.REPORTED_VALUE__CORRECTED, decimal(corrected)));
            document.save();
        }
    }

    private static Object decimal(String number) {
        return number == null ? SetCommand.UNSET_VALUE : new BigDecimal(number);
    }

    private static void assertAmount(String expected, JsonNode amount) {
        assertEquals(0, new BigDecimal(expected).compareTo(new BigDecimal(amount.asText())), expected + " != " + amount);
    }

    @Test
    void agreementIsExitZero() throws Exception {
        assertEquals(0, run("compare", engagement), out + err);
        assertTrue(out.contains("合计（含购入和输出的电力、热力）") && out.contains("450.00") && out.contains("✔"), out);
        assertEquals(0, run("compare", engagement, "--lang", "en", "--json"), out + err);
        assertAmount("450", json().get("totals").get("total").get("reported"));
        assertAmount("-50", json().get("lines").get(1).get("reported"));
        assertAmount("0", json().get("totals").get("withoutEnergy").get("reported"));
    }

    /** 550 for 500 is +50; 100 deducted for 50 is −50: net 0, gross 100; the threshold is 5 % of 450 = 22.5. */
    @Test
    void offsettingErrorsAreMaterialByTheirGrossSum() throws Exception {
        report("外购电力", "550.0", null);
        report("输出电力", "100.0", null);
        assertEquals(1, run("compare", engagement, "--json"), out + err);
        JsonNode remaining = json().get("totals").get("total").get("remaining");
        assertAmount("0", remaining.get("net").get("amount"));
        assertAmount("100", remaining.get("gross").get("amount"));
        assertEquals("MATERIAL", json().get("verdict").asText());
        assertAmount("22.5", json().get("materiality").get("threshold"));
        run("compare", engagement, "--lang", "en");
        assertTrue(out.contains("gross 100.00 tCO2e (22.22 % of the reported, 22.22 % of the recalculated total)"), out);

        report("外购电力", "550.0", "500.0");
        report("输出电力", "100.0", "50.0");
        assertEquals(0, run("compare", engagement, "--json"), out + err);
        assertAmount("100", json().get("totals").get("total").get("againstCorrected").get("gross").get("amount"));
        assertAmount("0", json().get("totals").get("total").get("remaining").get("gross").get("amount"));
    }

    @Test
    void aLineWithoutAReportedValueIsNamed() throws Exception {
        report("输出电力", null, null);
        assertEquals(1, run("compare", engagement, "--lang", "en"), out + err);
        assertTrue(out.contains("\"输出电力\" has no reported value (recalculated: -50.00 tCO2e)"), out);
        run("compare", engagement, "--json");
        assertEquals("NOT_COMPARABLE", json().get("verdict").asText());
        assertEquals(1, json().get("totals").get("total").get("notComparable").size());
        assertAmount("500", json().get("totals").get("total").get("recalculated"));
    }

    @Test
    void everyNumberExplainsItselfInEveryForm() throws Exception {
        assertEquals(0, run("explain", engagement, "total", "--lang", "en"), out + err);
        assertTrue(out.contains("+ 500.0 tCO2e  外购电力") && out.contains("− 50.0 tCO2e  输出电力"), out);
        assertEquals(0, run("explain", engagement, "输出", "--lang", "en"), out + err);
        assertTrue(out.contains("Counts in the total: −50.0 tCO2 = -50.0 tCO2e"), out);
        assertEquals(0, run("explain", engagement, "--format", "json"), out + err);
        JsonNode list = json().get("explanations");
        assertEquals(7, list.size(), out);
        list.forEach(one -> assertTrue(one.get("mathml").asText().startsWith("<math "), one.toString()));
        assertEquals(0, run("explain", engagement, "--format", "mathml"), out + err);
        assertTrue(out.lines().allMatch(line -> line.startsWith("<math ") && line.endsWith("</math>")), out);
        assertEquals(7, out.lines().count());
        assertEquals(2, run("explain", engagement, "nothing of this name"), out);
    }

    @Test
    void whatIsNoEngagementIsBadInput() {
        assertEquals(2, run("compare", folder.resolve("none.hecha")));
        assertEquals(1, err.lines().count(), err);
    }
}
