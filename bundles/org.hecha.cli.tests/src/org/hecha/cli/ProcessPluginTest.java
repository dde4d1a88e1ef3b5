package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.fieldwork.FieldworkFactory;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingState;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryPen;
import org.hecha.seal.KeyKind;
import org.hecha.seal.TestAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The process of a verification, driven as a person would: in order, by the right people, and what a change does to it. */
class ProcessPluginTest extends CliBench {

    private Path engagement;

    @BeforeEach
    void anEngagement() throws Exception {
        engagement = folder.resolve("f.hecha");
        assertEquals(0, run("new", engagement, "--number", "HC-1", "--body", "某机构", "--organization", "某厂", "--credit-code", "91320000MA1MB3F58X", "--period",
                "2023-01-01..2023-12-31", "--criteria", "GBT32150:2025"), err);
        Path template = folder.resolve("csv");
        run("template", template);
        append(template, "排放源", "power,外购电力,,2,,GBT32150.purchased-electricity,,,已量化,,3576.565872,tCO2e");
        append(template, "活动数据", "power,5867.07,MWh,2023-01-01,2023-12-31,初级数据");
        assertEquals(0, run("import", engagement, template), out + err);
        member("李组长", "LEAD_VERIFIER");
        member("王核查", "VERIFIER");
        member("赵复核", "TECHNICAL_REVIEWER");
        member("孙签字", "AUTHORISED_SIGNATORY");
    }

    private void member(String name, String role) {
        assertEquals(0, run("team", engagement, "--add", name, "--role", role, "--field", "GBT32150", "--no-conflict", "无"), err);
    }

    private void yes(Object... arguments) {
        assertEquals(0, run(arguments), () -> out + err);
    }

    private void done(String step, Object... more) {
        List<Object> words = new java.util.ArrayList<>(List.of("process", "complete", engagement, step, "--record", "已完成"));
        words.addAll(List.of(more));
        yes(words.toArray());
    }

    private void start(String step) {
        yes("process", "start", engagement, step);
    }

    /** What other verbs write: evidence, answers of a checklist, the dialogue about findings. */
    private void edit(java.util.function.Consumer<EngagementDocument> change) throws Exception {
        try (EngagementDocument document = EngagementDocument.open(engagement)) {
            change.accept(document);
            document.save();
        }
    }

    private static void checklist(EngagementDocument document, String form, String means) {
        Checklist list = Identities.fresh(FieldworkFactory.eINSTANCE.createChecklist());
        list.setFormId(form);
        list.setTitle(form);
        ChecklistItem item = Identities.fresh(FieldworkFactory.eINSTANCE.createChecklistItem());
        item.setMeans(means);
        item.setAnswer(ChecklistAnswer.CONFORMING);
        list.getItems().add(item);
        document.engagement().getFieldwork().getChecklists().add(list);
    }

    private static void evidence(EngagementDocument document) {
        EvidenceItem item = Identities.fresh(EvidenceFactory.eINSTANCE.createEvidenceItem());
        item.setPath("evidence/bill.pdf");
        document.evidence().getItems().add(item);
        document.inventory().getSources().get(0).getActivityData().get(0).getEvidenceIds().add(item.getId());
    }

    private static void dialogue(EngagementDocument document) {
        HistoryPen pen = new HistoryPen(document.findings(), java.time.Instant.parse("2026-05-04T08:00:00Z"), "test");
        for (Finding finding : document.findings().getFindings()) {
            pen.write(finding, FindingEvent.ACCEPTED, "", () -> {
                finding.getActions().add(Identities.fresh(FindingFactory.eINSTANCE.createCorrectiveAction()));
                finding.setState(FindingState.ACCEPTED);
            });
        }
        pen.command("accept").execute();
    }

    /** From acceptance to a signed draft. */
    private void draft() throws Exception {
        yes("process", "plan", engagement);
        start("acceptance");
        done("acceptance");
        start("strategic-analysis");
        done("strategic-analysis");
        start("risk-assessment");
        yes("risk", "add", engagement, "电量抄录错误", "--on", "外购电力", "--assertion", "accuracy", "--inherent", "HIGH", "--control",
                "MEDIUM", "--response", "与结算单核对", "--by", "李组长");
        done("risk-assessment");
        start("planning");
        yes("plan", "add", engagement, "重新计算全年电量", "--technique", "recalculation", "--on", "外购电力", "--risk", "1", "--member", "王核查");
        yes("signoff", engagement, "plan", "--by", "李组长");
        done("planning");
        edit(document -> checklist(document, "document-review", "查"));
        start("document-review");
        done("document-review");
        yes("visit", "add", engagement, "--from", "2024-04-08", "--member", "王核查", "--areas", "配电室");
        edit(document -> checklist(document, "on-site", "问"));
        start("site-visit");
        done("site-visit");
        edit(ProcessPluginTest::evidence);
        start("findings-issued");
        run("check", engagement, "--by", "王核查");
        done("findings-issued");
        edit(ProcessPluginTest::dialogue);
        start("correction");
        done("correction");
        start("draft");
        yes("plan", "done", engagement, "1", "--result", "一致", "--by", "王核查", "--evidence", "evidence/bill.pdf");
        List<String> accepted = new java.util.ArrayList<>();
        edit(document -> document.findings().getFindings().forEach(finding -> accepted.add("#" + finding.getNumber())));
        edit(document -> {
            document.inventory().setBoundary(org.hecha.model.inventory.InventoryFactory.eINSTANCE.createBoundary());
            document.inventory().getBoundary().setDescription("某厂厂界");
        });
        run("check", engagement, "--by", "王核查");
        yes("report", engagement, "--place", "南京", "--intended-use", "零碳工厂申报", "--opinion", "MODIFIED", "--qualification", String.join("、", accepted) + " 除外");
        run("check", engagement, "--by", "王核查");
        edit(ProcessPluginTest::dialogue);
        run("check", engagement, "--by", "王核查");
        yes("signoff", engagement, "draft", "--by", "李组长", "--remark", "可提交复核");
        done("draft");
    }

    @Test
    void fromAcceptanceToTheSealedPackage() throws Exception {
        draft();
        assertEquals(1, seal(), out + err);
        assertTrue(err.contains("技术复核") && err.contains("批准"), err);
        assertFalse(Files.exists(folder.resolve("f.asice")));
        start("technical-review");
        assertEquals(2, run("signoff", engagement, "review", "--by", "李组长"), out);
        assertTrue(err.contains("李组长") && err.contains("技术复核人"), err);
        yes("signoff", engagement, "review", "--by", "赵复核");
        done("technical-review");
        assertEquals(2, run("signoff", engagement, "issue", "--by", "孙签字"), out);
        start("approval");
        yes("signoff", engagement, "approval", "--by", "孙签字");
        done("approval");
        yes("signoff", "check", engagement);
        yes("report", engagement);
        start("issue");
        yes("signoff", engagement, "issue", "--by", "孙签字");
        assertEquals(0, seal(), out + err);
        done("issue");
        yes("process", engagement, "--json");
        json().get("steps").forEach(step -> assertEquals("done", step.get("state").asText(), out));
        assertEquals("UNCONFIRMED", json().get("steps").get(0).get("daysStanding").asText());
        yes("process", engagement, "--lang", "en");
        assertTrue(out.contains("unconfirmed") && out.contains("Technical review") || out.contains("technical review"), out);
    }

    @Test
    void aChangeAfterASignOffVoidsItAndSaysWhichField() throws Exception {
        draft();
        Path template = folder.resolve("again");
        yes("template", template, "--from", engagement);
        Path rows = template.resolve("活动数据.csv");
        Files.writeString(rows, Files.readString(rows).replace("5867.07", "5867.08"));
        yes("import", engagement, template);
        assertTrue(out.contains("报告初稿") && out.contains("外购电力") && out.contains("数量"), out);
        assertEquals(1, run("signoff", "check", engagement, "--json"), out);
        assertFalse(json().get("sound").asBoolean());
        assertEquals(1, run("process", engagement, "--json"), out);
        assertEquals("voided", json().findValuesAsText("state").get(8));
        assertEquals(1, seal(), out + err);
        assertEquals(2, run("signoff", engagement, "draft", "--by", "李组长"));
        assertTrue(err.contains("reopen"), err);
        yes("process", "reopen", engagement, "draft", "--reason", "电量更正");
        yes("signoff", "list", engagement, "--lang", "en");
        assertTrue(out.contains("voided at") && out.contains("stands"), out);
    }

    @Test
    void aFileEditedByHandIsFoundWithoutBeingMarked() throws Exception {
        draft();
        Path file = engagement.resolve("inventory.xmi");
        String before = Files.readString(file);
        Files.writeString(file, before.replace("5867.07", "5867.09"));
        assertEquals(1, run("signoff", "check", engagement, "--json"), out);
        assertTrue(json().get("signOffs").get(1).get("changes").get(0).get("text").asText().contains("数量"), out);
        assertEquals(1, run("check", engagement, "--dry-run", "--json"), out);
        assertTrue(json().get("outcomes").findValuesAsText("rule").contains("HECHA-SIGN-OFF"), out);
        assertTrue(out.contains("签署后有改动"), out);
        Files.writeString(file, before);
        yes("signoff", "check", engagement);
    }

    @Test
    void anEngagementWithoutProcessSealsAsBeforeAndSaysSo() throws Exception {
        yes("report", engagement);
        assertEquals(0, seal(), out + err);
        assertTrue(err.contains("没有记录核查程序"), err);
    }

    private int seal() throws Exception {
        Path keys = folder.resolve("keys");
        if (!Files.exists(keys)) {
            Files.createDirectories(keys);
            TestAuthority.create(keys, KeyKind.EC_P256, java.time.Instant.now());
        }
        Path key;
        Path password;
        try (var files = Files.list(keys)) {
            List<Path> all = files.toList();
            key = all.stream().filter(f -> f.toString().endsWith(".p12")).findFirst().orElseThrow();
            password = all.stream().filter(f -> f.toString().contains("password")).findFirst().orElseThrow();
        }
        return run("seal", engagement, "--key", key, "--password-file", password, "--out", folder.resolve("f.asice"));
    }

    @Test
    void everyInstalledProcessIsSoundAndTheGuideHasItsOwn() throws Exception {
        assertEquals(List.of(), services.processes().problems());
        Path other = folder.resolve("guide.hecha");
        yes("new", other, "--organization", "某厂", "--credit-code", "91320000MA1MB3F58X", "--period", "2023-01-01..2023-12-31",
                "--criteria", "GBT32150:2025,CN-VERIFICATION-GUIDE:2021");
        yes("process", "plan", other, "--from", "2024-03-04", "--json");
        assertEquals("CN-VERIFICATION-GUIDE-2021", json().get("process").asText(), out);
        List<String> steps = json().get("steps").findValuesAsText("step");
        assertTrue(steps.containsAll(List.of("working-group", "site-team", "correction", "technical-review")), steps.toString());
        assertEquals("2024-03-08", json().get("steps").get(0).get("due").asText());
        assertEquals(1, run("process", other), "everything is late");
        assertTrue(out.contains("逾期") && out.contains("责任人"), out);
    }

    @Test
    void wrongInputIsSaidInOneSentence() {
        for (List<Object> wrong : List.<List<Object>>of(List.of("process"), List.of("process", "start", engagement, "acceptance"),
                List.of("process", "start", engagement, "nothing"), List.of("signoff", engagement), List.of("signoff", engagement, "plan", "--by", "李组长"),
                List.of("risk", "rate", engagement, "1", "--by", "李组长"), List.of("risk", "remove", engagement, "1"),
                List.of("plan", "add", engagement, "x", "--technique", "no", "--member", "李组长"), List.of("plan", "done", engagement, "1", "--result", "x", "--by", "李组长"),
                List.of("visit", "waive", engagement, " "), List.of("visit", "add", engagement, "--from", "2024-13-01", "--member", "x", "--areas", "y"))) {
            assertEquals(2, run(wrong.toArray()), wrong + out + err);
            assertEquals(1, err.lines().count(), err);
        }
        assertEquals(2, run("risk"));
        assertTrue(out.contains("add") && out.contains("rate"), out);
        yes("process", engagement);
        assertTrue(out.contains("hecha process plan"), out);
        yes("risk", "list", engagement, "--json");
        yes("visit", "waive", engagement, "两年无不符合项");
        yes("team", engagement, "--add", "钱组长", "--role", "LEAD_VERIFIER", "--lead-since", "2015-01-01", "--json");
        assertTrue(out.contains("2015-01-01"), out);
    }
}
