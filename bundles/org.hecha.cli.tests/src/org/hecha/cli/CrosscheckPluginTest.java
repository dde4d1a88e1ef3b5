package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.hecha.model.finding.CheckOutcome;
import org.hecha.samples.PublishedCase;
import org.hecha.verification.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code crosscheck} with the real services, and what the rules behind it say of the published cases. */
class CrosscheckPluginTest extends CliBench {

    /** Rules that may only ever speak where somebody registered records for them. */
    private static final Set<String> SILENT = Set.of("HECHA-CROSS-SOURCE", "HECHA-CROSS-BAND", "HECHA-STOCK", "HECHA-YEAR-ON-YEAR",
            "HECHA-INTENSITY", "HECHA-PRODUCTION-ENERGY", "HECHA-BALANCE", "HECHA-NCV-ASH", "HECHA-METER", "HECHA-BENFORD",
            "HECHA-ROUND");

    private Path engagement;
    private Path template;

    /** 100 万kWh of electricity at 0.5 t/MWh: 500 t. */
    @BeforeEach
    void onePurchase() throws Exception {
        engagement = folder.resolve("x.hecha");
        assertEquals(0, run("new", engagement, "--organization", "x", "--credit-code", "91320000MADEM0011E", "--period", "2023-01-01..2023-12-31"), err);
        template = folder.resolve("csv");
        run("template", template);
        append(template, "排放源", "power,外购电力,,2,,GBT32150.purchased-electricity,,,已量化");
        append(template, "活动数据", "power,100,10^4 kWh,2023-01-01,2023-12-31,初级数据");
        append(template, "参数", "power,EF,0.5,tCO2/MWh,实测");
    }

    private void take() {
        assertEquals(0, run("import", engagement, template), out + err);
    }

    private JsonNode row(String section) throws Exception {
        return StreamSupport.stream(json().get("rows").spliterator(), false)
                .filter(row -> row.get("section").asText().equals(section)).findFirst().orElseThrow(() -> new AssertionError(out));
    }

    private static void assertAmount(String expected, JsonNode amount) {
        assertEquals(0, new BigDecimal(expected).compareTo(new BigDecimal(amount.asText())), expected + " != " + amount);
    }

    @Test
    void whatAgreesIsExitZero() throws Exception {
        append(template, "交叉核对", "q1,power,,发票,1001000,kWh,2023-01-01,2023-12-31,发票 1");
        take();
        assertEquals(0, run("crosscheck", engagement, "--json"), out + err);
        assertAmount("1000", row("SECOND_FIGURE").get("reported"));
        assertAmount("1001", row("SECOND_FIGURE").get("other"));
        assertEquals("AGREES", row("SECOND_FIGURE").get("verdict").asText());
    }

    @Test
    void everySheetReachesTheTable() throws Exception {
        append(template, "交叉核对", "q1,power,,统计报表,1250,MWh,2023-01-01,2023-12-31,205-1 表");
        append(template, "交叉核对", "q2,power,,上年,500,MWh,2022-01-01,2022-12-31,");
        append(template, "产量", "t1,钢材,,100,t,2023-01-01,2023-12-31,6,8,行业公告");
        append(template, "计量器具", "m1,电表,,0042,,power,0.5,12,否");
        append(template, "检定记录", "k1,m1,2022-12-15,2023-12-31,0.8");
        append(template, "平衡表", "h1,电平衡,能量,MWh,1");
        append(template, "平衡项", "i1,h1,购入,是,power");
        append(template, "平衡项", "i2,h1,使用,否,,3600,GJ");
        take();
        assertEquals(1, run("crosscheck", engagement, "--json"), out + err);
        // (1000 - 1250) MWh x 0.5 t/MWh = -125 t
        assertAmount("-125", row("SECOND_FIGURE").get("effect"));
        assertEquals("DIFFERS", row("SECOND_FIGURE").get("verdict").asText());
        assertAmount("100", row("YEAR_ON_YEAR").get("percent"));
        // 500 t / 100 t = 5, and the sector has 6 to 8
        assertAmount("5", row("INTENSITY").get("reported"));
        assertEquals("CLARIFY", row("INTENSITY").get("verdict").asText());
        // 1000 x [1 + (0.8 - 0.5) %] = 1003; -3 x 0.5 = -1.5 t
        assertAmount("1003", row("METER").get("other"));
        assertAmount("-1.5", row("METER").get("effect"));
        assertEquals("AGREES", row("BALANCE").get("verdict").asText());
        assertEquals(1, run("crosscheck", engagement, "--source", "外购电力", "--lang", "en"), out + err);
        assertTrue(out.contains("-125.00") && out.contains("not confirmed by a document") && !out.contains("电平衡"), out);
        assertEquals(1, run("check", engagement, "--json"), out + err);
        assertEquals(Map.of("HECHA-CROSS-SOURCE", "-125", "HECHA-METER", "-1.5"), StreamSupport
                .stream(json().get("outcomes").spliterator(), false).filter(one -> one.get("outcome").asText().equals("FAILED")
                        && SILENT.contains(one.get("rule").asText()) && !one.get("misstatement").isNull())
                .collect(Collectors.toMap(one -> one.get("rule").asText(),
                        one -> new BigDecimal(one.get("misstatement").asText()).stripTrailingZeros().toPlainString())));
    }

    @Test
    void anUnknownSourceIsSaidInOneSentence() throws Exception {
        take();
        assertEquals(2, run("crosscheck", engagement, "--source", "风", "--lang", "en"));
        assertEquals("hecha: there is no source named “风”; there are: 外购电力.", err.strip());
        assertEquals(0, run("crosscheck", engagement, "--lang", "en"), out + err);
        assertTrue(out.contains("[hint] whole inventory"), out);
    }

    @Test
    void thePublishedCasesGainNoNonsense() {
        for (PublishedCase published : services.cases().cases()) {
            List<Outcome> outcomes = services.verification().check(published.engagement(), published.inventory(),
                    org.hecha.model.evidence.EvidenceFactory.eINSTANCE.createEvidenceRegister(),
                    org.hecha.model.finding.FindingFactory.eINSTANCE.createFindingRegister()).outcomes();
            for (Outcome outcome : outcomes) {
                if (SILENT.contains(outcome.rule().id())) {
                    assertEquals(CheckOutcome.NOT_APPLICABLE, outcome.checkOutcome(), published.id() + outcome);
                }
            }
            // that nothing was cross-checked, and that no meter is registered, is said once each
            for (String rule : List.of("HECHA-CROSS-ONLY", "HECHA-METER-RECORD")) {
                List<Outcome> said = outcomes.stream().filter(one -> one.rule().id().equals(rule)).toList();
                assertEquals(1, said.size(), published.id());
                assertFalse(said.get(0).failed() && !said.get(0).subjectId().isEmpty());
            }
        }
    }
}
