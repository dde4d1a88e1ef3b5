package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidencePackage;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Pointing into evidence, and adding its tables up, as a verifier would type it. */
class EvidencePlacesPluginTest extends CliBench {

    private static final String METER = "月份,电量（kWh）\n2023-01,\"2,000,000\"\n2023-02,3867068.4\n合计,5867068.4\n";

    private Path engagement() throws Exception {
        Path engagement = folder.resolve("工厂.hecha");
        assertEquals(0, run("new", engagement, "--organization", "某厂", "--credit-code", "91320000MA1MB3F58X", "--period", "2023-01-01..2023-12-31"), err);
        Path template = folder.resolve("csv");
        run("template", template);
        append(template, "排放源", "power,外购电力,,2,,GBT32150.purchased-electricity,,,已量化");
        append(template, "活动数据", "power,5900,MWh,2023-01-01,2023-12-31,初级数据");
        append(template, "参数", "power,EF,0.5,tCO2/MWh,供应商");
        assertEquals(0, run("import", engagement, template), out + err);
        assertEquals(0, run("team", engagement, "--add", "张三", "--role", "LEAD_VERIFIER"), err);
        item(engagement, "电表.csv", METER);
        item(engagement, "证明.txt", "供应商证明\n排放因子 0.6 tCO2/MWh\n");
        return engagement;
    }

    private static void item(Path engagement, String name, String content) throws Exception {
        Path file = Files.createDirectories(engagement.resolve("evidence")).resolve(name);
        Files.writeString(file, content);
        EvidenceItem item = Identities.fresh(EvidenceFactory.eINSTANCE.createEvidenceItem());
        item.setName(name);
        item.setPath("evidence/" + name);
        item.setSha256(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        try (EngagementDocument document = EngagementDocument.open(engagement)) {
            document.execute(AddCommand.create(document.domain(), document.evidence(), EvidencePackage.Literals.EVIDENCE_REGISTER__ITEMS, item));
            document.save();
        }
    }

    /** The only failure of a rule. */
    private JsonNode failure(Path engagement, String rule) throws Exception {
        run("check", engagement, "--json");
        List<JsonNode> failures = new ArrayList<>();
        for (JsonNode outcome : json().get("outcomes")) {
            if (outcome.get("rule").asText().equals(rule) && outcome.get("outcome").asText().equals("FAILED")) {
                failures.add(outcome);
            }
        }
        assertEquals(1, failures.size(), out);
        return failures.get(0);
    }

    @Test
    void aSumIsMadeComparedKeptAndCheckedUntilTheFileChanges() throws Exception {
        Path engagement = engagement();
        assertEquals(0, run("evidence", "sum", engagement, "电表.csv", "--column", "电量", "--json"), err);
        assertEquals("5867068.4", json().get("sum").asText());
        assertEquals("SUBTOTAL", json().get("skipped").get(0).get("reason").asText());
        assertEquals(0, run("evidence", "sum", engagement, "电表.csv", "--column", "电量", "--where", "月份:2023-01", "--lang", "en"), err);
        assertTrue(out.contains("“电量（kWh）” adds up to 2000000 kWh (1 rows, from row 2 to 2)"), out);
        assertEquals(1, run("evidence", "sum", engagement, "电表.csv", "--column", "电量", "--compare", "外购电力", "--keep", "--by", "张三", "--json"), err);
        assertEquals("32.9316", json().get("comparison").get("difference").asText());
        assertEquals(0, run("evidence", "anchors", engagement), out + err);
        // 32.9316 MWh x 0.5 t/MWh
        assertEquals(0, new BigDecimal("16.4658").compareTo(new BigDecimal(failure(engagement, "HECHA-SOURCE-SUM").get("misstatement").asText())));

        Files.writeString(engagement.resolve("evidence/电表.csv"), METER.replace("2,000,000", "2,032,932"));
        assertEquals(1, run("evidence", "anchors", engagement, "--json"), err);
        assertEquals("FILE_CHANGED", json().get("anchors").get(0).get("state").asText());
        assertTrue(failure(engagement, "HECHA-ANCHOR").get("message").asText().contains("电表.csv"), out);
        assertEquals(2, run("evidence", "sum", engagement, "电表.csv", "--column", "电量", "--keep", "--lang", "en"));
        assertTrue(err.contains("--compare"), err);
    }

    @Test
    void aPlaceIsFoundPointedAtAndItsValueCompared() throws Exception {
        Path engagement = engagement();
        assertEquals(0, run("evidence", "show", engagement, "证明.txt", "--json"), err);
        JsonNode line = json().get("lines").get(1);
        assertEquals("排放因子 0.6 tCO2/MWh", line.get("text").asText());
        assertEquals(0, run("evidence", "anchor", engagement, "证明.txt", "--at", line.get("place").asText(), "--subject", "外购电力",
                "--symbol", "EF", "--by", "张三", "--json"), err);
        assertEquals("0.6", json().get("value").asText());
        assertEquals("value", json().get("purpose").asText());
        assertEquals("tCO2/MWh", json().get("unit").asText());
        // (0.5 - 0.6) t/MWh x 5900 MWh
        assertEquals(0, new BigDecimal("-590").compareTo(new BigDecimal(failure(engagement, "HECHA-ANCHOR-VALUE").get("misstatement").asText())));

        byte[] before = Files.readAllBytes(engagement.resolve("evidence.xmi"));
        assertEquals(2, run("evidence", "anchor", engagement, "证明.txt", "--at", "line=9", "--subject", "外购电力", "--lang", "en"));
        assertEquals("hecha: the text “证明.txt” has 2 lines, line 9 is asked for: correct the line.", err.strip());
        assertEquals(2, run("evidence", "anchor", engagement, "证明.txt", "--at", "page=1", "--subject", "外购电力", "--by", "nobody"));
        assertEquals(2, run("evidence", "anchor", engagement, "证明.txt", "--at", "line=1", "--subject", "外购电力", "--finding", "999"));
        assertEquals(0, run("evidence", "anchors", engagement), out + err);
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(engagement.resolve("evidence.xmi")));
    }
}
