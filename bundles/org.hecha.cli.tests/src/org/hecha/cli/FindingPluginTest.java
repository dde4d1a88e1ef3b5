package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.hecha.seal.DemonstrationKeys;
import org.hecha.seal.KeyKind;
import org.hecha.seal.TestAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** The dialogue about findings as a team types it, and everything that must not be typed. */
class FindingPluginTest extends CliBench {

    private static final List<String> FINDING = List.of("list", "show", "raise", "edit", "answer", "retest", "close", "accept", "reopen", "carry",
            "export", "import-answers");

    private Path engagement;

    @BeforeEach
    void team() {
        engagement = engagement("x.hecha", "E-2023", "2023");
    }

    private Path engagement(String name, String number, String year) {
        Path made = folder.resolve(name);
        ok("new", made, "--organization", "某厂", "--credit-code", "91320000MADEM0011E", "--period", year + "-01-01.." + year + "-12-31",
                "--number", number);
        String[][] team = {{"张三", "LEAD_VERIFIER"}, {"李四", "VERIFIER"}, {"王五", "TECHNICAL_REVIEWER"}};
        for (String[] member : team) {
            ok("team", made, "--add", member[0], "--role", member[1], "--no-conflict", "无");
        }
        return made;
    }

    private void ok(Object... words) {
        assertEquals(0, run(words), out + err);
    }

    private void no(String said, Object... words) {
        assertEquals(2, run(words), out + err);
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.contains(said), err);
    }

    private void raise(String kind, String title) {
        ok("finding", "raise", engagement, "--kind", kind, "--severity", "FAIL", "--title", title, "--by", "李四");
    }

    @Test
    void fromRaisingToClosing() throws Exception {
        ok("finding", "raise", engagement, "--kind", "MISSTATEMENT", "--severity", "FAIL", "--area", "DATA", "--title", "电量抄错", "--misstatement",
                "-200.0", "--clause", "5.2", "--by", "李四", "--json");
        assertEquals(1, json().get("number").asInt());
        ok("finding", "edit", engagement, 1, "--misstatement", "-210.0", "--by", "张三");
        no("可选 MISSTATEMENT, NON_CONFORMITY", "finding", "raise", engagement, "--kind", "ERROR", "--severity", "FAIL", "--title", "x", "--by", "李四");
        no("hecha finding answer", "finding", "close", engagement, 1, "--by", "张三", "--result", "CORRECTED", "--conclusion", "好");
        no("不能代受核查方答复", "finding", "answer", engagement, 1, "--by", "李四", "--cause", "c", "--measure", "m");
        no("ev9", "finding", "answer", engagement, 1, "--by", "赵经理", "--cause", "c", "--measure", "m", "--evidence", "ev9");
        ok("finding", "answer", engagement, 1, "--by", "赵经理", "--cause", "抄错", "--measure", "已改正");
        no("hecha finding retest", "finding", "close", engagement, 1, "--by", "张三", "--result", "CORRECTED", "--conclusion", "好");
        no("技术复核人", "finding", "retest", engagement, 1, "--by", "王五", "--passed", "--what", "发票");
        no("--passed", "finding", "retest", engagement, 1, "--by", "李四", "--what", "发票");
        no("--passed", "finding", "retest", engagement, 1, "--by", "李四", "--what", "发票", "--passed", "--failed");
        ok("finding", "retest", engagement, 1, "--by", "李四", "--passed", "--what", "与发票一致");
        no("技术复核人", "finding", "close", engagement, 1, "--by", "王五", "--result", "CORRECTED", "--conclusion", "好");
        ok("finding", "close", engagement, 1, "--by", "张三", "--result", "CORRECTED", "--conclusion", "一致");
        no("重新打开", "finding", "edit", engagement, 1, "--title", "另一个", "--by", "张三");
        ok("finding", "show", engagement, 1, "--json");
        assertEquals("CLOSED", json().get("state").asText());
        assertEquals(5, json().get("history").size());
        assertTrue(json().get("registerHistory").get("whole").asBoolean());
        ok("finding", "show", engagement, 1, "--lang", "en");
        assertTrue(out.contains("misstatement: -200.0 tCO2e → -210.0 tCO2e") || out.contains("错报量：-200.0 tCO2e → -210.0 tCO2e"), out);
        assertTrue(out.contains("history of the findings is whole: 5 entries"), out);
        ok("finding", "reopen", engagement, 1, "--by", "王五", "--reason", "收到新的发票");
        ok("finding", "accept", engagement, 1, "--by", "张三", "--reason", "远低于重要性");
        ok("finding", "list", engagement, "--open", "--state", "ACCEPTED", "--kind", "MISSTATEMENT", "--json");
        assertEquals(1, json().get("findings").size());
        ok("finding", "list", engagement, "--kind", "OBSERVATION", "--json");
        assertEquals(0, json().get("findings").size());
        no("#9", "finding", "show", engagement, 9);
    }

    @Test
    void anAlteredRegisterIsToldByShowListAndCheck() throws Exception {
        raise("NON_CONFORMITY", "电表未校准");
        raise("NON_CONFORMITY", "燃气表未校准");
        Path file = engagement.resolve("findings.xmi");
        String stored = Files.readString(file);
        assertTrue(stored.contains("燃气表未校准"));
        Files.writeString(file, stored.replace("燃气表未校准", "燃气表已校准"));
        assertEquals(1, run("finding", "show", engagement, 2), out + err);
        assertTrue(out.contains("履历有 2 处不符") && out.contains("#2"), out);
        assertEquals(1, run("finding", "list", engagement, "--json"), out + err);
        assertFalse(json().get("registerHistory").get("whole").asBoolean());
        assertEquals(1, run("check", engagement, "--json"), out + err);
        assertTrue(outcome("HECHA-HISTORY").get("outcome").asText().equals("FAILED"), out);
    }

    private JsonNode outcome(String rule) throws Exception {
        for (JsonNode one : json().get("outcomes")) {
            if (one.get("rule").asText().equals(rule)) {
                return one;
            }
        }
        throw new AssertionError(rule + ": " + out);
    }

    @Test
    void theListGoesOutAndComesBack() throws Exception {
        raise("NON_CONFORMITY", "电表未校准");
        raise("CLARIFICATION", "缺少台账");
        Path list = folder.resolve("清单.csv");
        ok("finding", "export", engagement, list);
        no("清单.csv", "finding", "export", engagement, list);
        String form = Files.readString(list);
        byte[] before = Files.readAllBytes(engagement.resolve("findings.xmi"));
        Files.writeString(list, form.replaceFirst("电表未校准,,,,", "电表未校准,,,已送检,"));
        assertEquals(2, run("finding", "import-answers", engagement, list, "--by", "赵经理"), out + err);
        assertTrue(out.contains("第 2 行“原因分析”") && err.contains("未录入任何答复"), out + err);
        Files.writeString(list, form.replaceFirst("电表未校准,,,,", "电表未校准,,漏检,已送检,").replaceFirst("缺少台账,,,,", "缺少台账,,,已补充,"));
        no("张三", "finding", "import-answers", engagement, list, "--by", "张三");
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(engagement.resolve("findings.xmi")));
        ok("finding", "import-answers", engagement, list, "--by", "赵经理", "--json");
        assertEquals(2, json().get("findings").size());
        assertEquals("漏检", json().get("findings").get(0).get("answers").get(0).get("cause").asText());
        no("没有任何答复", "finding", "import-answers", engagement, list, "--by", "赵经理");
        ok("finding", "close", engagement, 2, "--by", "李四", "--result", "CORRECTED", "--conclusion", "已说明");
    }

    @Test
    void lastYearsFindingsComeInOnce() throws Exception {
        raise("NON_CONFORMITY", "电表未校准");
        Path next = engagement("y.hecha", "E-2024", "2024");
        ok("finding", "carry", next, "--from", engagement, "--by", "张三", "--json");
        assertEquals("E-2023#1", json().get("findings").get(0).get("carriedFrom").asText());
        no("结转过", "finding", "carry", next, "--from", engagement, "--by", "张三");
        no("2024-12-31", "finding", "carry", engagement, "--from", next, "--by", "张三");
    }

    @Test
    void aCheckIsSetAsideOnTheRecord() throws Exception {
        String until = LocalDate.now().plusDays(30).toString();
        Path template = folder.resolve("csv");
        ok("template", template);
        append(template, "排放源", "in,外购电力,,2,,GBT32150.purchased-electricity,,,已量化,,500.0,tCO2e");
        append(template, "活动数据", "in,1000,MWh,2023-01-01,2023-12-31,初级数据");
        append(template, "参数", "in,EF,0.5,tCO2/MWh,实测");
        ok("import", engagement, template);
        run("check", engagement, "--dry-run", "--json");
        assertEquals("FAILED", outcome("HECHA-EVIDENCE").get("outcome").asText());
        assertFalse(outcome("HECHA-EVIDENCE").get("suppressed").asBoolean());
        no("--subject", "suppress", "add", engagement, "HECHA-CRITERIA", "--reason", "r", "--until", until, "--by", "张三");
        no("不能搁置", "suppress", "add", engagement, "HECHA-TEAM-LEAD", "--reason", "r", "--until", until, "--by", "张三");
        no("技术复核人", "suppress", "add", engagement, "HECHA-CREDIT-CODE", "--reason", "r", "--until", until, "--by", "王五");
        no("2020-01-01", "suppress", "add", engagement, "HECHA-CREDIT-CODE", "--reason", "r", "--until", "2020-01-01", "--by", "张三");
        no("--until", "suppress", "add", engagement, "HECHA-CREDIT-CODE", "--reason", "r", "--until", "soon", "--by", "张三");
        ok("suppress", "add", engagement, "HECHA-EVIDENCE", "--subject", "外购电力", "--reason", "发票下周提供", "--until", until, "--by", "张三", "--json");
        assertEquals("ACTIVE", json().get("suppressions").get(0).get("state").asText());
        ok("suppress", "list", engagement);
        assertTrue(out.contains("HECHA-EVIDENCE") && out.contains("发票下周提供") && out.contains("外购电力"), out);
        run("check", engagement);
        assertTrue(out.contains("HECHA-SUPPRESSION") && out.contains("已由 张三 搁置至 " + until + "：发票下周提供 · "), out);
        run("check", engagement, "--json");
        assertTrue(outcome("HECHA-EVIDENCE").get("suppressed").asBoolean(), out);
        ok("finding", "list", engagement, "--json");
        List<String> raised = json().get("findings").findValuesAsText("rule");
        assertTrue(raised.contains("HECHA-SUPPRESSION") && !raised.contains("HECHA-EVIDENCE"), raised.toString());
        ok("suppress", "withdraw", engagement, 1, "--by", "李四");
        ok("suppress", "list", engagement, "--json");
        assertEquals("WITHDRAWN", json().get("suppressions").get(0).get("state").asText());
        assertEquals(2, run("suppress", "withdraw", engagement, 1, "--by", "李四"));
    }

    /** The demonstration goes through the same steps as everybody; a package with an altered register does not pass. */
    @Test
    void theDemonstrationsDialogueIsWholeAndAnAlteredPackageIsTold() throws Exception {
        Path demo = folder.resolve("demo");
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        ok("demo", "--out", demo, "--json");
        String name = json().get("case").asText();
        Path shown = demo.resolve(name + ".hecha");
        ok("finding", "list", shown, "--json");
        assertTrue(json().get("registerHistory").get("whole").asBoolean(), out);
        List<JsonNode> accepted = new ArrayList<>();
        json().get("findings").forEach(one -> accepted.addAll(one.get("state").asText().equals("ACCEPTED") ? List.of(one) : List.of()));
        assertFalse(accepted.isEmpty());
        for (JsonNode one : accepted) {
            List<String> events = one.get("history").findValuesAsText("event");
            assertEquals(List.of("raised", "answered", "retest-failed", "accepted"), events);
            List<String> people = one.get("history").findValuesAsText("by");
            assertEquals(4, people.stream().distinct().count(), people.toString());
        }
        ok("verify", demo.resolve(name + ".asice"), "--trust", demo.resolve("root.crt"), "--json");
        assertEquals("TOTAL-PASSED", line("findings-history"), out);

        Path file = shown.resolve("findings.xmi");
        Files.writeString(file, Files.readString(file).replaceFirst("event=\"answered\"", "event=\"accepted\""));
        assertEquals(1, run("finding", "list", shown, "--json"), out + err);
        assertFalse(json().get("registerHistory").get("whole").asBoolean(), out);
        DemonstrationKeys keys = TestAuthority.create(Files.createDirectory(folder.resolve("keys")), KeyKind.EC_P256, now);
        Path sealed = folder.resolve("altered.asice");
        assertEquals(1, run("seal", shown, "--key", keys.signerKey(), "--password-file", keys.passwordFile(), "--out", sealed), out + err);
        assertTrue(err.contains("HECHA-HISTORY"), err);
        assertEquals(1, run("check", shown), out + err);
        ok("seal", shown, "--key", keys.signerKey(), "--password-file", keys.passwordFile(), "--out", sealed);
        assertEquals(1, run("verify", sealed, "--trust", keys.rootCertificate(), "--json"), out + err);
        assertEquals("TOTAL-FAILED", json().get("indication").asText());
        assertEquals("TOTAL-PASSED", json().get("signatures").get(0).get("indication").asText(), out);
        assertEquals("TOTAL-FAILED", line("findings-history"), out);
    }

    /** What the verification says in the line of that id. */
    private String line(String id) throws Exception {
        for (JsonNode one : json().get("lines")) {
            if (one.get("id").asText().equals(id)) {
                return one.get("indication").asText();
            }
        }
        return "no line " + id;
    }

    @Test
    void everyVerbOfTheGroupsExplainsItself() {
        for (String language : List.of("zh", "en")) {
            for (String verb : FINDING) {
                explains("finding", verb, language);
            }
            for (String verb : List.of("add", "list", "withdraw")) {
                explains("suppress", verb, language);
            }
        }
        assertEquals(2, run("finding"));
        assertTrue(out.contains("import-answers"), out);
    }

    private void explains(String group, String verb, String language) {
        assertEquals(0, run(group, verb, "--help", "--lang", language), err);
        String example = "  hecha " + group + " " + verb + " ";
        assertTrue(out.contains(example), out);
        String words = out.substring(0, out.lastIndexOf(example));
        assertEquals(language.equals("zh"), words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), out);
        assertFalse(words.contains("descriptionKey"), out);
    }
}
