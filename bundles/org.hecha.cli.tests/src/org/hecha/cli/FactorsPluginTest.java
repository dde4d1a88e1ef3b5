package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import org.hecha.core.EngagementDocument;
import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Parameter;
import org.hecha.samples.PublishedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The installed factor tables, their audit, and the acceptance of unconfirmed values, with the real services. */
class FactorsPluginTest {

    private static final Set<String> NEW_RULES = Set.of("HECHA-FACTOR-YEAR", "HECHA-FUEL-VALUE", "HECHA-FACTOR-SOURCE", "HECHA-FACTOR-VALIDITY");
    private static final String SOURCE = "7d3c9a52-6f0e-4c35-9a57-2f6f0b1f7c11";

    @TempDir
    Path folder;

    private final Services services;
    private String out;
    private String err;

    FactorsPluginTest() {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        services = context.getService(context.getServiceReference(Services.class));
    }

    private int run(Object... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int exit = new Cli(services).run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new),
                new PrintStream(outBytes, true, StandardCharsets.UTF_8), new PrintStream(errBytes, true, StandardCharsets.UTF_8));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return exit;
    }

    private JsonNode json() throws Exception {
        return new ObjectMapper().readTree(out);
    }

    @Test
    void tablesAndTheirValues() throws Exception {
        assertEquals(0, run("factors", "--json"), err);
        JsonNode excluding = find(json().get("tables"), "id", "CN-NATIONAL-EXCL");
        assertEquals("[2021,2022,2023]", excluding.get("years").toString());
        assertEquals(2, excluding.get("standings").get("SECONDARY").asInt());
        assertEquals(0, run("factors"), err);
        assertTrue(out.contains("GBT32151.34-2024-C1") && out.contains("2025-03-01 …"), out);
        assertEquals(0, run("factors", "cn-ets-grid", "--json"), err);
        assertEquals("2021-01-01 … 2022-12-31", find(json().get("values"), "value", "0.5810").get("validity").asText());
        assertEquals(0, run("factors", "GBT32151.34-2024-C1", "液化天然气"), err);
        assertTrue(out.contains("51.498") && out.contains("0.0153") && !out.contains("42.652"), out);
        assertEquals(0, run("factors", "GWP-AR6", "CH4-fossil", "--json"), err);
        assertEquals("29.8 tCO2e/tCH4-fossil UNCONFIRMED", json().get("values").get(0).get("value").asText() + " "
                + json().get("values").get(0).get("unit").asText() + " " + json().get("values").get(0).get("standing").asText());
    }

    @Test
    void whatIsNotThereIsSaidWithTheNearestNames() {
        assertEquals(2, run("factors", "CN-NATIONAL-EXC", "--lang", "en"));
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.contains("CN-NATIONAL-EXCL"), err);
        assertEquals(2, run("factors", "GBT32151.34-2024-C1", "deisel"));
        assertTrue(err.contains("diesel"), err);
        assertEquals(2, run("factors", "--audit", folder.resolve("none.hecha")));
        assertEquals(1, err.lines().count(), err);
    }

    /** The oddities that the facts page names are found in the tables as they are installed. */
    @Test
    void theKnownOdditiesOfTheInstalledTablesAreFound() throws Exception {
        assertEquals(1, run("factors", "--audit", "--json"), err);
        Set<String> found = new TreeSet<>();
        json().get("remarks").forEach(remark -> found.add(remark.get("kind").asText() + " " + remark.get("table").asText() + " "
                + remark.get("row").asText() + " " + remark.get("column").asText()));
        for (String oddity : new String[] {"OUTLIER GBT32151.34-2024-C1 bituminous NCV", "OUTLIER GBT32151.34-2024-C1 lng CC",
            "OUTLIER CETS-AG-03.01-2024-A1 coke-oven-gas CC", "OUTLIER GBT32151.34-2024-C1 coke-oven-gas CC",
            "OUTLIER CETS-COAL-GENERAL bituminous CC", "IMPLAUSIBLE CETS-COAL-GENERAL bituminous CC",
            "IMPLAUSIBLE GBT32151.34-2024-C1 lng NCV", "IMPLAUSIBLE CETS-AG-03.01-2024-A1 lng CC",
            "IMPLAUSIBLE GBT32151.34-2024-C1 crude-benzol NCV*CC", "OVERLAP CN-ETS-GRID CN-ETS-GRID EF",
            "UNCONFIRMED CN-ADIPIC-ACID  "}) {
            assertTrue(found.contains(oddity), oddity + " is not among " + String.join("\n", found));
        }
        for (String sound : new String[] {"diesel", "gasoline", "natural-gas", "heat"}) {
            assertTrue(found.stream().noneMatch(remark -> remark.contains(" " + sound + " ")), sound + ": " + found);
        }
        assertTrue(found.stream().noneMatch(remark -> remark.startsWith("LIMITS") || remark.startsWith("GAP")), found.toString());
        assertEquals(1, run("factors", "--audit"), err);
        assertTrue(out.contains("烟煤"), out);
    }

    private Path naphtha(String symbol, String value, String unit, ProvenanceKind kind) throws Exception {
        Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
        engagement.setPeriodStart(java.time.LocalDate.of(2023, 1, 1));
        engagement.setPeriodEnd(java.time.LocalDate.of(2023, 12, 31));
        engagement.setFuelTableId("CN-OTHER-2015-FUEL");
        TeamMember member = EngagementFactory.eINSTANCE.createTeamMember();
        member.setId("m1");
        member.setName("张三");
        engagement.getTeam().add(member);
        EmissionSource source = InventoryFactory.eINSTANCE.createEmissionSource();
        source.setId(SOURCE);
        source.setName("裂解炉");
        source.setMethodId("GBT32150.fuel-combustion.mass");
        source.setFactorKey("naphtha");
        ActivityData row = InventoryFactory.eINSTANCE.createActivityData();
        row.setId("7d3c9a52-6f0e-4c35-9a57-2f6f0b1f7c12");
        row.setQuantity(BigDecimal.TEN);
        row.setUnit("t");
        source.getActivityData().add(row);
        if (symbol != null) {
            Parameter parameter = InventoryFactory.eINSTANCE.createParameter();
            parameter.setId("p1");
            parameter.setSymbol(symbol);
            parameter.setValue(new BigDecimal(value));
            parameter.setUnit(unit);
            Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
            provenance.setKind(kind);
            parameter.setProvenance(provenance);
            source.getParameters().add(parameter);
        }
        Inventory inventory = InventoryFactory.eINSTANCE.createInventory();
        inventory.getSources().add(source);
        Path path = folder.resolve("裂解.hecha");
        EngagementDocument.create(path, engagement, inventory).close();
        return path;
    }

    @Test
    void refusedAcceptedCalculatedWithdrawnRefused() throws Exception {
        Path engagement = naphtha(null, null, null, null);
        assertEquals(2, run("calculate", engagement), out);
        assertTrue(err.contains("41.031"), err);
        assertEquals(1, run("accept", engagement, "--json"), err);
        JsonNode waiting = json().get("unconfirmed").get(0);
        assertEquals("NCV 41.031 CN-OTHER-2015-FUEL true", waiting.get("symbol").asText() + " " + waiting.get("value").asText() + " "
                + waiting.get("table").asText() + " " + waiting.get("waits").asBoolean());
        assertEquals(2, run("accept", engagement, "裂解炉", "NCV", "--by", "李四", "--reason", "已核对"), out);
        assertTrue(err.contains("张三"), err);
        assertEquals(2, run("accept", engagement, "裂解炉", "OF", "--by", "张三", "--reason", "已核对"), out);
        assertEquals(2, run("accept", engagement, "裂解炉", "NCV", "--by", "张三"), out);
        assertEquals(0, run("accept", engagement, "裂解炉", "NCV", "--by", "张三", "--reason", "已与行业指南原文核对"), out + err);
        assertEquals(0, run("calculate", engagement, "--json"), out + err);
        // 10 t x 41.031 GJ/t x 0.02 tC/GJ x 0.98 x 44/12 = 29.487612 t
        assertEquals(0, new BigDecimal("29.487612").compareTo(new BigDecimal(json().get("rows").get(0).get("recalculated").asText())));
        assertEquals(0, run("explain", engagement), err);
        assertTrue(out.contains("尚未核实") && out.contains("由 张三 接受使用：已与行业指南原文核对"), out);
        run("check", engagement, "--json", "--all");
        assertEquals("PASSED", find(json().get("outcomes"), "rule", "HECHA-UNCONFIRMED").get("outcome").asText());
        assertEquals(0, run("accept", engagement), err);
        Path workbook = folder.resolve("again.xlsx");
        assertEquals(0, run("template", workbook, "--from", engagement), out + err);
        assertEquals(0, run("import", engagement, workbook), out + err);
        assertEquals(0, run("accept", engagement), "an import of the organization's data takes no acceptance away: " + out);
        assertEquals(1, run("accept", engagement, SOURCE, "NCV", "--by", "m1", "--reason", "原文为 44.5", "--withdraw"), out + err);
        assertEquals(2, run("calculate", engagement), out);
        assertEquals(2, run("accept", engagement, SOURCE, "NCV", "--by", "m1", "--reason", "x", "--withdraw"), out);
    }

    @Test
    void anotherTableDoesNotInheritTheAcceptance() throws Exception {
        Path engagement = naphtha(null, null, null, null);
        assertEquals(0, run("accept", engagement, SOURCE, "NCV", "--by", "m1", "--reason", "x"), err);
        try (EngagementDocument document = EngagementDocument.open(engagement)) {
            document.inventory().getSources().get(0).setFactorKey("bituminous");
            document.engagement().setFuelTableId("CETS-COAL-GENERAL");
            assertEquals(1, services.acceptances().uses(document.engagement(), document.inventory()).stream()
                    .filter(use -> use.waits() && use.symbol().name().equals("CC")).count());
        }
    }

    @Test
    void theFactorsOfAnEngagement() throws Exception {
        Path engagement = naphtha("NCV", "445", "GJ/t", ProvenanceKind.MEASURED);
        assertEquals(1, run("factors", "--audit", engagement, "--json"), err);
        JsonNode failure = find(json().get("failures"), "rule", "HECHA-FUEL-VALUE");
        assertTrue(failure.get("message").asText().contains("445"), failure.toString());
        assertEquals(1, run("factors", "--audit", engagement, "--lang", "en"), err);
        assertTrue(out.contains("HECHA-FUEL-VALUE"), out);
    }

    @Test
    void aSoundEngagementPasses() throws Exception {
        Path engagement = naphtha("NCV", "44.1", "GJ/t", ProvenanceKind.MEASURED);
        assertEquals(0, run("factors", "--audit", engagement), out + err);
    }

    /** Nothing is said of the published cases beside what was found in them before: the guide asks for the newest factor. */
    @Test
    void thePublishedCases() {
        Set<String> found = new TreeSet<>();
        for (PublishedCase published : services.cases().cases()) {
            assertTrue(published.inventory().getSources().size() + published.inventory().getFigures().size() > 0, published.id());
            services.factorAudit().engagement(published.engagement(), published.inventory(),
                    EvidenceFactory.eINSTANCE.createEvidenceRegister(), FindingFactory.eINSTANCE.createFindingRegister())
                    .failures().stream().filter(outcome -> NEW_RULES.contains(outcome.rule().id()))
                    .forEach(outcome -> found.add(published.id() + " " + outcome.rule().id() + " " + outcome.message().in(java.util.Locale.CHINESE)));
        }
        assertEquals(Set.of(), found);
    }

    /** Where no programme asks for the newest, data two years behind are usual: both years of power differ. */
    @Test
    void withoutTheGuideTheYearsOfThePowerFactorsAreTooNew() {
        PublishedCase mill = services.cases().cases().stream().filter(one -> one.id().equals("textile-mill-2022-2023")).findFirst().orElseThrow();
        Engagement engagement = mill.engagement();
        engagement.setProfileId("ISO14064-3");
        assertEquals(2, services.factorAudit().engagement(engagement, mill.inventory(), EvidenceFactory.eINSTANCE.createEvidenceRegister(),
                FindingFactory.eINSTANCE.createFindingRegister()).failures().stream()
                .filter(outcome -> outcome.rule().id().equals("HECHA-FACTOR-YEAR")).count());
    }

    private static JsonNode find(JsonNode list, String key, String value) {
        for (JsonNode node : list) {
            if (node.get(key).asText().equals(value)) {
                return node;
            }
        }
        throw new AssertionError(value + " is not in " + list);
    }
}
