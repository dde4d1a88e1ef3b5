package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code evidence}: what a verifier types to keep the register. */
class EvidenceVerbPluginTest extends CliBench {

    private Path engagement;
    private Path bills;

    @BeforeEach
    void anEngagementWithATeamAndASource() throws Exception {
        engagement = folder.resolve("x.hecha");
        assertEquals(0, run("new", engagement, "--organization", "x", "--credit-code", "91320000MADEM0011E", "--period", "2023-01-01..2023-12-31"), err);
        assertEquals(0, run("team", engagement, "--add", "张三", "--role", "LEAD_VERIFIER", "--no-conflict", "none"), err);
        assertEquals(0, run("team", engagement, "--add", "李四", "--role", "TECHNICAL_REVIEWER", "--no-conflict", "none"), err);
        Path template = folder.resolve("csv");
        run("template", template);
        append(template, "排放源", "in,外购电力,,2,,GBT32150.purchased-electricity,,,已量化");
        append(template, "活动数据", "in,1000,MWh,2023-01-01,2023-12-31,初级数据");
        append(template, "参数", "in,EF,0.5,tCO2/MWh,实测");
        assertEquals(0, run("import", engagement, template), out + err);
        bills = Files.createDirectory(folder.resolve("bills"));
        Files.writeString(bills.resolve("h1.csv"), "month,kWh\n");
        Files.writeString(bills.resolve("h2.csv"), "month,MWh\n");
    }

    private void refused(String sentence, Object... arguments) throws Exception {
        byte[] before = Files.readAllBytes(engagement.resolve("evidence.xmi"));
        assertEquals(2, run(arguments), out);
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.contains(sentence), err);
        assertEquals(List.of(), Arrays.asList(Optional.ofNullable(engagement.resolve("evidence").toFile().list()).orElse(new String[0]))
                .stream().filter(name -> name.startsWith(".")).toList());
        assertArrayEquals(before, Files.readAllBytes(engagement.resolve("evidence.xmi")));
    }

    @Test
    void theRegisterIsKept() throws Exception {
        assertEquals(0, run("evidence", "add", engagement, bills, "--kind", "invoice", "--from", "2023-01-01", "--to", "2023-06-30",
                "--subject", "外购电力", "--by", "张三", "--obtained-from", "供电公司", "--language", "zh", "--original", "--json"), out + err);
        JsonNode first = json().get("items").get(0);
        assertEquals("evidence/h1.csv", first.get("path").asText());
        assertEquals("text/csv", first.get("mediaType").asText());
        assertEquals(64, first.get("sm3").asText().length());
        assertEquals("张三", first.get("obtainedBy").asText());
        assertEquals(1, first.get("subjects").size());

        assertEquals(0, run("evidence", "list", engagement, "--kind", "发票、结算单"), out + err);
        assertTrue(out.contains("h1.csv") && out.contains("2023-01-01/2023-06-30"), out);
        assertEquals(0, run("evidence", "check", engagement), out + err);

        assertEquals(0, run("evidence", "calendar", engagement, "--json"), out + err);
        JsonNode months = json().get("sources").get(0).get("months");
        assertEquals("BOTH", months.get(5).get("coverage").asText());
        assertEquals("DATA", months.get(6).get("coverage").asText());
        assertEquals(2, months.get(0).get("items").size());
        assertEquals(0, run("evidence", "calendar", engagement, "--lang", "en"), out + err);
        assertTrue(out.contains("=      =      =      =      =      =      D"), out);

        assertEquals(0, run("evidence", "withdraw", engagement, "h2.csv", "--reason", "不是本厂的账单", "--by", "张三"), out + err);
        assertEquals(0, run("evidence", "list", engagement, "--json"), out + err);
        assertFalse(json().get("items").get(1).get("counts").asBoolean());
        assertTrue(json().get("items").get(1).get("withdrawn").asText().startsWith("不是本厂的账单（张三，20"), out);

        Files.writeString(bills.resolve("h1-corrected.csv"), "month,kWh\n2023-01,5\n");
        assertEquals(0, run("evidence", "add", engagement, bills.resolve("h1-corrected.csv"), "--kind", "invoice", "--supersedes", "#1"), out + err);
        run("evidence", "list", engagement, "--lang", "en");
        assertTrue(out.contains("replaced by \"h1-corrected.csv\""), out);
        run("check", engagement, "--json");
        assertTrue(json().get("outcomes").findValuesAsText("rule").contains("HECHA-EVIDENCE-PERIOD"), out);
    }

    @Test
    void whatIsWrongWithTheFilesIsExitOne() throws Exception {
        run("evidence", "add", engagement, bills, "--kind", "invoice");
        Files.writeString(engagement.resolve("evidence/h1.csv"), "month,MWh?\n");
        Files.move(engagement.resolve("evidence/h2.csv"), engagement.resolve("evidence/renamed.csv"));
        Files.writeString(engagement.resolve("evidence/stranger.txt"), "x");
        assertEquals(1, run("evidence", "check", engagement, "--json"), out + err);
        assertEquals("CHANGED", json().get("items").get(0).get("condition").asText());
        assertEquals("RENAMED", json().get("items").get(1).get("condition").asText());
        assertEquals("evidence/stranger.txt", json().get("extra").get(0).asText());
        run("check", engagement, "--json");
        assertEquals(2, StreamSupport.stream(json().get("outcomes").spliterator(), false)
                .filter(one -> one.get("rule").asText().equals("HECHA-EVIDENCE-FILE") && one.get("outcome").asText().equals("FAILED")).count(), out);
    }

    @Test
    void badInputIsOneSentenceAndLeavesNothing() throws Exception {
        refused("最接近的是 invoice", "evidence", "add", engagement, bills, "--kind", "invioce");
        refused("没有这个文件", "evidence", "add", engagement, bills, folder.resolve("none.pdf"), "--kind", "invoice");
        refused("王五", "evidence", "add", engagement, bills, "--kind", "invoice", "--by", "王五");
        refused("外购水", "evidence", "add", engagement, bills, "--kind", "invoice", "--subject", "外购水");
        refused("首尾颠倒", "evidence", "add", engagement, bills, "--kind", "invoice", "--from", "2023-02-01", "--to", "2023-01-01");
        refused("--from", "evidence", "add", engagement, bills, "--kind", "invoice", "--from", "yesterday");
        refused("还没有登记任何证据", "evidence", "add", engagement, bills, "--kind", "invoice", "--supersedes", "old.pdf");
        refused("只能用一个", "evidence", "add", engagement, bills, "--kind", "invoice", "--allow-duplicate", "--skip-duplicates");
        assertFalse(Files.exists(engagement.resolve("evidence")));

        run("evidence", "add", engagement, bills, "--kind", "invoice");
        refused("完全相同", "evidence", "add", engagement, bills, "--kind", "invoice");
        assertEquals(0, run("evidence", "add", engagement, bills, "--kind", "invoice", "--skip-duplicates", "--json"), err);
        assertEquals(0, json().get("items").size());
        assertEquals(2, json().get("notes").size());
        refused("李四", "evidence", "withdraw", engagement, "h1.csv", "--reason", "x", "--by", "李四");
        refused("没有说明撤回的理由", "evidence", "withdraw", engagement, "h1.csv", "--reason", " ", "--by", "张三");
        assertEquals(0, run("evidence", "withdraw", engagement, "h1.csv", "--reason", "x", "--by", "张三"), err);
        refused("已经撤回", "evidence", "withdraw", engagement, "h1.csv", "--reason", "x", "--by", "张三");
    }

    @Test
    void theKindsOfAllStandardsAreListed() throws Exception {
        assertEquals(0, run("evidence", "kinds", "--json"), err);
        List<String> ids = json().get("kinds").findValuesAsText("id");
        assertEquals(46 + 14, ids.size());
        assertTrue(ids.containsAll(List.of("business-licence", "meter-calibration", "JS-ZCF.1", "JS-ZCF.14")), ids.toString());
        assertEquals(0, run("evidence", "kinds", "--lang", "en"), err);
        assertTrue(out.contains("unconfirmed") && out.contains("holds 12 months, until the end of the period"), out);
        assertEquals(2, run("evidence"));
        assertTrue(out.contains("calendar"), out);
    }
}
