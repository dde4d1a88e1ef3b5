package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.model.engagement.AssuranceLevel;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.StatementKind;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.standard.Standard;
import org.hecha.verification.checklist.ChecklistForm;
import org.hecha.verification.checklist.Extent;
import org.hecha.verification.checklist.FormItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** The installed forms, and the verbs that work with them, with the real services. */
class ChecklistPluginTest extends CliBench {

    private static final String REVIEW = "GBT-DOC-REVIEW";

    private Path engagement() throws Exception {
        Path engagement = folder.resolve("工厂.hecha");
        assertEquals(0, run("new", engagement, "--organization", "某厂", "--credit-code", "91320000MA1MB3F58X", "--period", "2023-01-01..2023-12-31"), err);
        Path template = folder.resolve("csv");
        assertEquals(0, run("template", template), err);
        append(template, "排放源", "power,外购电力,,2,,GBT32150.purchased-electricity,,,已量化");
        append(template, "活动数据", "power,100,MWh,2023-01-01,2023-12-31,初级数据");
        assertEquals(0, run("import", engagement, template), out + err);
        assertEquals(0, run("team", engagement, "--add", "张三", "--role", "LEAD_VERIFIER", "--no-conflict", "无"), err);
        assertEquals(0, run("team", engagement, "--add", "李四", "--role", "TECHNICAL_REVIEWER", "--no-conflict", "无"), err);
        return engagement;
    }

    @Test
    void everyInstalledFormIsSound() {
        assertEquals(List.of(), services.checklists().problems().stream().map(problem -> problem.message().toString()).toList());
        Set<String> ids = new TreeSet<>(services.checklists().forms().stream().map(ChecklistForm::id).toList());
        assertEquals(new TreeSet<>(List.of("GBT-IMPARTIALITY", "GBT-COMPETENCE", REVIEW, "GBT-SITE-VISIT", "GBT-TECHNICAL-REVIEW",
                "GBT32151.1-SITE-VISIT", "ISO1-REPORT", "ISO3-ACCEPTANCE", "ISO3-EXECUTION", "ISO3-REVIEW", "GBT33760-REVIEW", "CFP-REVIEW")), ids);
        List<String> items = services.checklists().form("ISO1-REPORT").orElseThrow().items().map(FormItem::id).toList();
        for (char letter = 'a'; letter <= 't'; letter++) {
            assertTrue(items.contains("ISO1-931-" + letter), items.toString());
        }
        assertEquals(20, services.checklists().form("CFP-REVIEW").orElseThrow().items().count());
        assertEquals(8, services.checklists().form("GBT-IMPARTIALITY").orElseThrow().sections().get(0).items().size());
    }

    /** An engagement to which every form and, but for those of the other level of assurance, every question applies. */
    private Engagement everything(String language) {
        Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
        engagement.setLanguage(language);
        engagement.setAssuranceLevel(AssuranceLevel.LIMITED);
        engagement.getStatementKinds().addAll(List.of(StatementKind.values()));
        for (Standard standard : services.quantification().standards()) {
            Criterion criterion = EngagementFactory.eINSTANCE.createCriterion();
            criterion.setStandardId(standard.id());
            engagement.getCriteria().add(criterion);
        }
        for (TeamRole role : TeamRole.values()) {
            TeamMember member = Identities.fresh(EngagementFactory.eINSTANCE.createTeamMember());
            member.setName(role.name());
            member.setRole(role);
            engagement.getTeam().add(member);
        }
        return engagement;
    }

    private static Inventory inventory() {
        Inventory inventory = Identities.fresh(InventoryFactory.eINSTANCE.createInventory());
        Facility facility = Identities.fresh(InventoryFactory.eINSTANCE.createFacility());
        facility.setName("plant");
        inventory.getFacilities().add(facility);
        EmissionSource coal = Identities.fresh(InventoryFactory.eINSTANCE.createEmissionSource());
        coal.setName("boiler");
        coal.setCategory(1);
        coal.setMethodId("GBT32151.1.coal.measured");
        inventory.getSources().add(coal);
        return inventory;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyFormOpensInBothLanguages(String language) throws Exception {
        int opened = 0;
        for (ChecklistForm form : services.checklists().forms()) {
            Engagement engagement = everything(language);
            if (form.applies().stream().anyMatch(condition -> condition.startsWith("!standard"))) {
                engagement.getCriteria().removeIf(criterion -> !criterion.getStandardId().startsWith("ISO"));
            }
            try (EngagementDocument document = EngagementDocument.create(folder.resolve(language + opened++ + ".hecha"), engagement, inventory())) {
                document.execute(services.checklists().open(document, form.id(), form.answeredBy().iterator().next().name(), Instant.EPOCH));
                List<ChecklistItem> items = services.checklists().opened(document.engagement(), form.id()).orElseThrow().getItems();
                assertTrue(items.size() > 3, form.id());
                boolean boiler = false;
                for (ChecklistItem item : items) {
                    String words = item.getRequirement() + item.getSection() + item.getMeans();
                    assertFalse(words.contains("{") || item.getRequirement().isBlank() || item.getClause().isBlank() || item.getMeans().isBlank(), words);
                    assertEquals(language.equals("zh"), words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), words);
                    boiler |= item.getRequirement().contains("“boiler”");
                }
                assertEquals(form.items().anyMatch(item -> item.extent() == Extent.SOURCE), boiler, form.id());
                document.save();
            }
        }
        assertTrue(opened >= 12);
    }

    @Test
    void aReviewFromTheFormToItsLastAnswer() throws Exception {
        Path engagement = engagement();
        run("check", engagement);
        assertEquals(1, run("checklist", "forms", engagement, "--json"), out + err);
        List<String> forms = new ArrayList<>();
        json().get("forms").forEach(form -> forms.add(form.get("id").asText()));
        assertEquals(List.of("GBT-IMPARTIALITY", "GBT-COMPETENCE", REVIEW, "GBT-SITE-VISIT", "GBT-TECHNICAL-REVIEW"),
                forms.stream().filter(id -> id.startsWith("GBT-")).toList());
        assertEquals(1, run("checklist", "forms", engagement), out + err);
        assertFalse(out.contains("document-review"), "the step is told by its title: " + out);
        assertFalse(forms.contains("ISO3-EXECUTION") || forms.contains("CFP-REVIEW"), forms.toString());
        assertEquals(2, run("checklist", "show", engagement, REVIEW, "--lang", "en"));
        assertTrue(err.contains("is not open"), err);
        assertEquals(0, run("checklist", "open", engagement, REVIEW, "--by", "张三"), out + err);
        assertEquals(2, run("checklist", "open", engagement, REVIEW, "--by", "张三"));
        assertEquals(1, run("checklist", "show", engagement, REVIEW, "--section", "AD", "--json"), out + err);
        JsonNode trace = json().get("questions").get(0);
        assertEquals("AD-TRACE@外购电力 NOT_CONFORMING OPEN", trace.get("label").asText() + " " + trace.get("proposed").asText() + " " + trace.get("answer").asText());
        assertTrue(trace.get("findings").size() > 0 && trace.get("record").asText().contains("HECHA-EVIDENCE"), out);
        assertEquals(0, run("checklist", "answer", engagement, REVIEW, "AD-TRACE@外购电力", "--not-conforming", "--by", "张三", "--doubt", "电表在哪里？"), out + err);
        assertEquals(2, run("checklist", "answer", engagement, REVIEW, "QA-SYSTEM", "--conforming", "--record", "x", "--by", "李四", "--lang", "en"));
        assertTrue(err.contains("李四"), err);
        assertEquals(2, run("checklist", "answer", engagement, REVIEW, "QA-SYSTEM", "--not-conforming", "--record", "x", "--by", "张三", "--lang", "en"));
        assertTrue(err.contains("at least one finding"), err);
        assertEquals(2, run("checklist", "answer", engagement, REVIEW, "QA-SYSTEM", "--conforming", "--not-conforming", "--record", "x", "--by", "张三", "--lang", "en"));
        assertTrue(err.contains("one answer"), err);
        answerTheRest(engagement);
        assertEquals(0, run("checklist", "show", engagement, REVIEW), out + err);
        assertTrue(out.contains("外购电力") && out.contains("符合"), out);
        assertEquals(0, run("checklist", "open", engagement, "GBT-SITE-VISIT", "--by", "张三"), out + err);
        assertEquals(1, run("checklist", "show", engagement, "GBT-SITE-VISIT", "--open"), out + err);
        assertTrue(out.contains("电表在哪里？"), out);
        assertEquals(0, run("checklist", "refresh", engagement, "--json"), err);
        assertFalse(json().get("changed").asBoolean());
    }

    private void answerTheRest(Path engagement) throws Exception {
        assertEquals(0, run("checklist", "answer", engagement, REVIEW, "--proposed", "--by", "张三"), out + err);
        assertEquals(0, run("checklist", "answer", engagement, REVIEW, "--section", "PLAN", "--not-applicable", "--record", "未制定计划", "--by", "张三"), out + err);
        run("checklist", "show", engagement, REVIEW, "--open", "--json");
        List<String> answers = new ArrayList<>();
        json().get("questions").forEach(question -> answers.add("{\"item\": \"" + question.get("item").asText() + "\", \"answer\": \"CONFORMING\", \"record\": \"已查\"}"));
        assertTrue(answers.size() > 10, out);
        Path file = Files.writeString(folder.resolve("answers.json"), "{\"answers\": [" + String.join(",", answers).replace("已查\"}", "\"}") + "]}");
        assertEquals(2, run("checklist", "answer", engagement, REVIEW, "--from", file, "--by", "张三"), out);
        Files.writeString(file, "{\"answers\": [" + String.join(",", answers) + "]}");
        assertEquals(0, run("checklist", "answer", engagement, REVIEW, "--from", file, "--by", "张三", "--json"), out + err);
        assertEquals(0, json().get("state").get("open").asInt(), out);
    }

    @Test
    void aChecklistGoesToTheSiteAndComesBack() throws Exception {
        Path engagement = engagement();
        assertEquals(0, run("checklist", "open", engagement, "GBT-COMPETENCE", "--by", "张三"), err);
        Path csv = folder.resolve("现场.csv");
        assertEquals(0, run("checklist", "export", engagement, "GBT-COMPETENCE", csv), out + err);
        assertEquals(2, run("checklist", "export", engagement, "GBT-COMPETENCE", csv), out);
        assertEquals(0, run("checklist", "answer", engagement, "GBT-COMPETENCE", "--from", csv, "--by", "张三", "--json"), out + err);
        assertEquals(0, json().get("state").get("conforming").asInt(), out);
        List<String> filled = new ArrayList<>();
        for (String line : Files.readAllLines(csv)) {
            filled.add(line.endsWith(",,,,,,") ? line.replaceAll(",,,,,,$", ",符合,\"查过，\"\"属实\"\"\",,,,") : line);
        }
        Files.write(csv, filled);
        byte[] before = Files.readAllBytes(engagement.resolve("engagement.xmi"));
        filled.set(2, filled.get(2).replace("符合", "也许"));
        Path bad = Files.write(folder.resolve("bad.csv"), filled);
        assertEquals(2, run("checklist", "answer", engagement, "GBT-COMPETENCE", "--from", bad, "--by", "张三", "--json"), out);
        assertEquals("3 回答", json().get("issues").get(0).get("row").asText() + " " + json().get("issues").get(0).get("column").asText());
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(engagement.resolve("engagement.xmi")));
        assertEquals(0, run("checklist", "answer", engagement, "GBT-COMPETENCE", "--from", csv, "--by", "张三", "--json"), out + err);
        assertEquals(0, json().get("state").get("open").asInt(), out);
        assertEquals(0, run("checklist", "show", engagement, "GBT-COMPETENCE"), out + err);
        assertTrue(out.contains("查过，\"属实\""), out);
    }

    @Test
    void aFileThatCannotBeTakenIsSaidAndChangesNothing() throws Exception {
        Path engagement = engagement();
        assertEquals(0, run("checklist", "open", engagement, REVIEW, "--by", "张三"), err);
        byte[] before = Files.readAllBytes(engagement.resolve("engagement.xmi"));
        for (String json : List.of("{\"answers\": [", "[]", "{\"answers\": [{\"item\": \"QA-SYSTEM\", \"answer\": \"YES\"}]}", "{\"answers\": [{\"answer\": \"CONFORMING\"}]}",
        "{\"answers\": [{\"item\": \"QA-SYSTEM\", \"answer\": \"CONFORMING\", \"reccord\": \"x\"}]}",
        "{\"answers\": [{\"item\": \"QA-SYSTEM\", \"answer\": \"CONFORMING\", \"record\": 5}]}",
        "{\"answers\": [{\"item\": \"QA-SYSTEM\", \"answer\": \"NOT_CONFORMING\", \"record\": \"x\", \"findings\": [\"1\"]}]}",
        "{\"answers\": [{\"item\": \"QA-SYSTEM\", \"answer\": \"CONFORMING\", \"record\": \"x\", \"evidence\": \"e\"}]}", "{\"answers\": []}")) {
            Path file = Files.writeString(folder.resolve("answers.json"), json);
            assertEquals(2, run("checklist", "answer", engagement, REVIEW, "--from", file, "--by", "张三", "--lang", "en"), json + out);
            assertEquals(1, err.lines().count(), json + err);
        }
        assertEquals(2, run("checklist", "answer", engagement, REVIEW, "--from", folder.resolve("none.json"), "--by", "张三"), out);
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(engagement.resolve("engagement.xmi")));
    }
}
