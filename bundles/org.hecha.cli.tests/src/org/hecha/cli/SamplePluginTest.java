package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code sample}: from the population to the findings, with the real services and rule sets. */
class SamplePluginTest extends CliBench {

    private Path engagement;

    /** Twenty-five meters of 100 MWh at 0.5 t: 1250 t, each 4 %; 5 % of the total are 62.5 t. */
    @BeforeEach
    void twentyFiveMeters() throws Exception {
        engagement = folder.resolve("s.hecha");
        assertEquals(0, run("new", engagement, "--organization", "x", "--credit-code", "91320000MADEM0011E", "--period", "2023-01-01..2023-12-31"), err);
        Path template = folder.resolve("meters");
        run("template", template);
        for (int meter = 0; meter < 25; meter++) {
            append(template, "排放源", "m" + meter + ",电表" + meter + ",,2,,GBT32150.purchased-electricity,,,已量化");
            append(template, "参数", "m" + meter + ",EF,0.5,tCO2/MWh,供应商");
            append(template, "活动数据", "m" + meter + ",100,MWh,2023-01-01,2023-01-31,初级数据");
        }
        assertEquals(0, run("import", engagement, template), out + err);
        assertEquals(0, run("team", engagement, "--add", "Ann", "--role", "LEAD_VERIFIER", "--no-conflict", "none"), err);
        assertEquals(0, run("team", engagement, "--add", "Rex", "--role", "TECHNICAL_REVIEWER", "--no-conflict", "none"), err);
    }

    private void record(String sample, int from, int to, String audited) {
        for (int item = from; item <= to; item++) {
            run("sample", "record", engagement, sample, item, "--audited", audited, "--note", "invoice", "--by", "Ann");
            assertFalse(err.contains("hecha:"), err);
        }
    }

    @Test
    void thePopulationIsShown() throws Exception {
        assertEquals(0, run("sample", "population", engagement, "--json"), out + err);
        assertEquals(25, json().get("count").asInt());
        assertEquals(0, new BigDecimal("1250").compareTo(new BigDecimal(json().get("value").asText())));
        assertEquals(10, json().get("largest").size());
        assertEquals(0, run("sample", "population", engagement, "--of", "sources", "--source", "电表3", "--lang", "en"), out + err);
        assertTrue(out.contains("1 items, net 50.00 tCO2e"), out);
        assertEquals(2, run("sample", "population", engagement, "--of", "bills", "--lang", "en"));
        assertEquals("hecha: there is no population of \"bills\"; choose activity-data, sources or facilities.", err.strip());
        assertEquals(2, run("sample", "population", engagement, "--source", "x", "--lang", "en"));
        assertEquals(2, run("sample", "population", engagement, "--month", "2023", "--lang", "en"));
        assertEquals(1, err.lines().count(), err);
    }

    @Test
    void ruleSetsComeFromTheStandardsAndSayHowSureTheyAre() throws Exception {
        assertEquals(0, run("sample", "rules", "--json"), out + err);
        List<String> found = new ArrayList<>();
        json().get("rules").forEach(rules -> found.add(rules.get("id").asText() + " " + rules.get("standing").asText()));
        assertEquals(List.of("BEIJING SECONDARY", "IAF-MD1 UNCONFIRMED"), found);
        assertEquals(0, run("sample", "rules", "--lang", "en"));
        assertTrue(out.contains("(unconfirmed)") && out.contains("(public account)"), out);
    }

    /** R(0)/0.05 = 59.9 hits at 95 %; at 40 t tolerable 2.9957 × 1250/40 = 93.6. */
    @Test
    void theSizeIsSaidWithItsReason() throws Exception {
        assertEquals(0, run("sample", "size", engagement, "--method", "monetary-unit", "--tolerable", "62.5", "--json"), out + err);
        assertEquals(60, json().get("items").asInt());
        assertEquals(0, run("sample", "size", engagement, "--method", "monetary-unit", "--tolerable", "40", "--lang", "en"), out + err);
        assertTrue(out.contains("94 items"), out);
        assertEquals(2, run("sample", "size", engagement, "--size", "3", "--share", "4"));
        assertEquals(2, run("sample", "size", engagement, "--method", "guess"));
        assertEquals(2, run("sample", "size", engagement, "--method", "stratified", "--by-stratum", "all"));
    }

    /**
     * The Beijing rules: 30 % of 25 are 8 items. An error of 2 MWh (1 t) asks for 20 points more, 13 items; these are drawn, tested
     * without error, and the findings add up to 25 × 1/13 t.
     */
    @Test
    void theBeijingRulesFromDrawingToFindings() throws Exception {
        assertEquals(2, run("sample", "draw", engagement, "--title", "meters", "--rules", "BEIJING", "--by", "Ann", "--lang", "en"));
        assertTrue(err.contains("--many"), err);
        assertEquals(2, run("sample", "draw", engagement, "--title", "meters", "--rules", "BEIJING", "--many", "20", "--by", "Rex", "--lang", "en"));
        assertTrue(err.contains("Rex"), err);
        assertEquals(0, run("sample", "list", engagement, "--json"), out + err);
        assertEquals(0, json().get("samples").size());
        assertEquals(0, run("sample", "draw", engagement, "--title", "meters", "--rules", "BEIJING", "--many", "20", "--seed", "7",
                "--tolerable", "60", "--by", "Ann", "--json"), out + err);
        JsonNode drawn = json();
        assertEquals(8, drawn.get("sample").size(), out);
        assertEquals("SECONDARY", drawn.get("rules").get("standing").asText());
        assertEquals(2, run("sample", "project", engagement, "meters", "--raise"));
        record("meters", 2, 8, "100");
        assertEquals(0, run("sample", "show", engagement, "meters", "--json"), out + err);
        assertEquals("UNFINISHED", json().get("verdict").asText());
        assertEquals(1, run("sample", "record", engagement, "meters", "1", "--audited", "98", "--note", "invoice", "--by", "Ann", "--lang", "en"), out + err);
        assertTrue(out.contains("from 32 % to at least 52 %"), out);
        assertEquals(1, run("sample", "list", engagement));
        assertEquals(0, run("sample", "enlarge", engagement, "meters", "--by", "Ann", "--json"), out + err);
        int size = json().get("sample").size();
        String larger = json().get("title").asText();
        assertEquals("7", json().get("seed").asText());
        for (JsonNode item : json().get("sample")) {
            if (!item.has("audited")) {
                run("sample", "record", engagement, larger, item.get("id").asText(), "--audited", "100", "--note", "invoice", "--by", "Ann");
            }
        }
        assertEquals(0, run("sample", "project", engagement, larger, "--raise", "--by", "Ann", "--json"), out + err);
        assertEquals(2, json().get("raised").size(), out);
        BigDecimal projected = new BigDecimal(json().get("projection").get("projected").asText());
        assertEquals(25.0 / size, projected.doubleValue(), 1e-9);
        assertEquals(0, run("sample", "list", engagement, "--lang", "en"), out + err);
        assertTrue(out.contains("enlarged to") && out.contains("within the tolerable error"), out);
        assertEquals(2, run("sample", "record", engagement, "meters", "1", "--audited", "98", "--note", "x", "--by", "Ann", "--lang", "en"));
        assertTrue(err.contains("was enlarged"), err);
    }

    @Test
    void anErrorAboveTheTolerableOneIsANo() throws Exception {
        assertEquals(0, run("sample", "draw", engagement, "--title", "m", "--method", "monetary-unit", "--size", "5", "--seed", "3",
                "--tolerable", "100", "--by", "Ann", "--lang", "en"), out + err);
        assertTrue(out.contains("seed 3"), out);
        record("m", 1, 5, "50");
        assertEquals(1, run("sample", "project", engagement, "m", "--json"), out + err);
        // every hit half in error: 1250/2 t
        assertEquals(0, new BigDecimal("625").compareTo(new BigDecimal(json().get("projection").get("projected").asText())));
        assertEquals("EXCEEDED", json().get("verdict").asText());
        run("check", engagement, "--json");
        assertTrue(out.contains("HECHA-SAMPLE-TESTED"), out);
        assertEquals(2, run("sample", "show", engagement, "other", "--lang", "en"));
        assertEquals("hecha: there is no sample \"other\"; there are: m.", err.strip());
    }

    @Test
    void resultsComeFromATableAndStandInTheReport() throws Exception {
        assertEquals(0, run("sample", "draw", engagement, "--title", "m", "--rules", "BEIJING", "--many", "20", "--seed", "7",
                "--tolerable", "100", "--by", "Ann"), out + err);
        StringBuilder rows = new StringBuilder("项目,核实数量,说明,证据\r\n");
        for (int item = 1; item <= 8; item++) {
            rows.append(item).append(",100,发票,\r\n");
        }
        Path bad = Files.writeString(folder.resolve("bad.csv"), rows + "9,many,x,\r\n");
        byte[] before = Files.readAllBytes(engagement.resolve("engagement.xmi"));
        assertEquals(2, run("sample", "record", engagement, "m", "--from", bad, "--by", "Ann", "--lang", "en"));
        assertTrue(out.contains("row 10") && err.contains("1 rows"), out + err);
        assertArrayEquals(before, Files.readAllBytes(engagement.resolve("engagement.xmi")));
        Path good = Files.writeString(folder.resolve("good.csv"), rows);
        for (Object[] wrong : new Object[][] {{"1", "--from", good}, {"--from", good, "--note", "x"}, {"1", "--note", "x"}, {},
            {"--from", folder.resolve("none.csv")}}) {
            assertEquals(2, run(java.util.stream.Stream.of(new Object[] {"sample", "record", engagement, "m", "--by", "Ann"}, wrong)
                    .flatMap(java.util.Arrays::stream).toArray()), out);
            assertEquals(1, err.lines().count(), err);
        }
        assertEquals(0, run("sample", "record", engagement, "m", "--from", good, "--by", "Ann", "--json"), out + err);
        assertEquals(0, json().get("untested").asInt(), out);

        assertEquals(0, run("process", "plan", engagement), out + err);
        run("check", engagement);
        assertEquals(0, run("report", engagement), out + err);
        String text = OpinionPluginTest.text(engagement.resolve("report/verification-report.pdf")).replace(" ", "");
        assertTrue(text.contains("随机抽样，种子7，样本8项，未核查0项，差错0处。"), text);
        assertTrue(text.contains("置信界限"), text);
        assertTrue(text.contains("策略分析") && !text.contains("strategic-analysis"), text);
        assertFalse(text.contains("BEIJING"), text);
        try (var document = org.hecha.core.EngagementDocument.open(engagement)) {
            String rule = document.findings().getFindings().get(0).getRuleId();
            String question = services.verification().rule(rule).orElseThrow().question().zh().replace(" ", "");
            assertTrue(text.contains(question), question + " is not in " + text);
        }
    }

    @Test
    void helpIsThereForEveryVerbOfTheGroup() {
        for (String verb : List.of("population", "rules", "size", "draw", "list", "show", "record", "enlarge", "project")) {
            for (String language : List.of("zh", "en")) {
                assertEquals(0, run("sample", verb, "--help", "--lang", language), err);
                assertTrue(out.contains("  hecha sample " + verb), out);
                String words = out.substring(0, out.lastIndexOf("  hecha sample " + verb));
                assertEquals(language.equals("zh"), words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), out);
            }
        }
        assertEquals(2, run("sample"));
    }

    @Test
    void whatIsRefusedChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(engagement.resolve("engagement.xmi"));
        assertEquals(2, run("sample", "draw", engagement, "--title", "m", "--share", "101", "--by", "Ann"));
        assertEquals(2, run("sample", "draw", engagement, "--title", "m", "--rules", "NONE", "--by", "Ann"));
        assertEquals(2, run("sample", "draw", engagement, "--title", "m", "--share", "10", "--by", "Nobody"));
        assertArrayEquals(before, Files.readAllBytes(engagement.resolve("engagement.xmi")));
    }
}
