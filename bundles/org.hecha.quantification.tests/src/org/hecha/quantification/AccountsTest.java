package org.hecha.quantification;

import static org.hecha.quantification.internal.Inventories.engagement;
import static org.hecha.quantification.internal.Inventories.figure;
import static org.hecha.quantification.internal.Inventories.inventory;
import static org.hecha.quantification.internal.Inventories.parameter;
import static org.hecha.quantification.internal.Inventories.reference;
import static org.hecha.quantification.internal.Inventories.removal;
import static org.hecha.quantification.internal.Inventories.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Removal;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.standard.calculation.Basis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Every number of an inventory explains itself as text, JSON and MathML. */
final class AccountsTest {

    private static final Set<String> ELEMENTS = Set.of("math", "mtable", "mtr", "mtd", "mrow", "mi", "mn", "mo", "mtext",
            "mfrac", "msub", "msup", "msqrt", "mspace", "munder");

    private final QuantificationService service = QuantificationService.of(TestStandards.all());
    private final EvidenceRegister register = EvidenceFactory.eINSTANCE.createEvidenceRegister();
    private Inventory inventory;

    /**
     * Fuel: 10 t of diesel, 30.95909637… t, 40 % biogenic, so 12.38363854… apart and 18.57545782… counting. Methane:
     * 4,000 m3 x 0.25 kg = 1 t, x 27.9 = 27.9. Product: 2 t x 0.5 = 1 t, deducted. Total 45.47545782… Removal 0.69 t.
     */
    @BeforeEach
    void threeLinesARemovalAndAFigure() {
        EmissionSource fuel = source("fuel", "T.fuel", "10", "t");
        fuel.setFactorKey("diesel");
        fuel.setCategory(1);
        fuel.setBiogenicShare(new BigDecimal("0.4"));
        fuel.getActivityData().get(0).getEvidenceIds().addAll(List.of("ev-1", "ev-9"));
        EmissionSource methane = source("methane", "T.methane", "4000", "m3");
        methane.setCategory(1);
        EmissionSource product = source("product", "T.product", "2", "t");
        product.setCategory(2);
        parameter(product, "EF", "0.5", "tCO2/t", ProvenanceKind.MEASURED);
        inventory = inventory(fuel, methane, product);
        Removal forest = removal("forest", "690", "kgCO2e");
        forest.setName("林地 <东 & 西>");
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setKind(ProvenanceKind.SUPPLIER);
        provenance.setDocumentId("监测报告");
        provenance.getEvidenceIds().add("ev-1");
        forest.setProvenance(provenance);
        inventory.getRemovals().add(forest);
        inventory.getFigures().add(figure("sum", "T.total", "tCO2e", reference("E", 1, "fuel", "emission"),
                reference("E", 1, "methane", "emission")));
        EvidenceItem item = EvidenceFactory.eINSTANCE.createEvidenceItem();
        item.setId("ev-1");
        item.setName("电费单 1 月.pdf");
        item.setPath("evidence/ab/bill.pdf");
        register.getItems().add(item);
    }

    private Account account(String id) {
        return Accounts.of(service, inventory, service.calculate(engagement(), inventory, Basis.AS_STATED)).stream()
                .filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private String text(String id) {
        return AccountText.of(account(id), Locale.ENGLISH, EvidenceNames.of(register));
    }

    @Test
    void linesFiguresRemovalsAndSumsAreAllThere() {
        assertEquals(List.of("fuel", "methane", "product", "sum", "forest", "category-1", "category-2",
                "total-without-energy", "total", "biogenic", "removals"),
                Accounts.of(service, inventory, service.calculate(engagement(), inventory, Basis.AS_STATED)).stream()
                        .map(Account::id).toList());
        assertTrue(Accounts.of(service, inventory, service.calculate(engagement(), inventory, Basis.AS_STATED)).stream()
                .allMatch(Account::hasNumber));
    }

    @Test
    void aLineSaysWhatCountsAndNamesItsEvidence() {
        String fuel = text("fuel");
        assertTrue(fuel.contains("evidence #1 电费单 1 月.pdf (evidence/ab/bill.pdf), ev-9"), fuel);
        assertTrue(fuel.contains("CC carbon content = 0.0202 tC/GJ, stated as 20.2 tC/TJ — published value; T-FUELS; edition 2024; "
                + "diesel · CC; confirmed in a public secondary source"), fuel);
        assertTrue(fuel.contains("Counts in the total: (30.9590… tCO2 − 12.3836… tCO2) = 18.5754… tCO2e (biogenic part stands apart)"), fuel);
        String methane = text("methane");
        assertTrue(methane.contains("Counts in the total: 1.0") && methane.contains(" tCH4 × 27.9 tCO2e/tCH4 = 27.9"), methane);
        assertTrue(methane.contains("GWP global warming potential of CH4 = 27.9 tCO2e/tCH4 — published value; GWP-AR6; edition AR6; CH4"), methane);
        assertTrue(text("product").contains("Counts in the total: −1.0 tCO2 = -1.0 tCO2e (deducted from the total)"), text("product"));
    }

    @Test
    void aFigureShowsWhatItSums() {
        assertTrue(text("sum").contains("name of fuel + name of methane; sum of 2 values: 18.5754… tCO2e + 27.9"), text("sum"));
    }

    @Test
    void aRemovalSaysWhereItComesFrom() {
        assertEquals("R 林地 <东 & 西> = 0.690 tCO2e, stated as 690 kgCO2e — from the supplier; 监测报告; evidence #1 电费单 1 月.pdf (evidence/ab/bill.pdf)",
                text("forest").strip());
    }

    @Test
    void aTotalSaysWhichLinesAddUp() {
        List<String> lines = text("total").lines().toList();
        assertTrue(lines.get(0).startsWith("Σ = sum of 3 = 45.4754… tCO2e"), lines.get(0));
        assertTrue(lines.get(1).startsWith("  + 18.5754… tCO2e  name of fuel"), lines.get(1));
        assertEquals("  − 1.0 tCO2e  name of product", lines.get(3));
        assertTrue(text("total-without-energy").startsWith("Σ = sum of 2 = 46.4754… tCO2e"), text("total-without-energy"));
        assertTrue(text("category-2").startsWith("Σ = sum of 1 = -1.0 tCO2e"), text("category-2"));
        assertTrue(text("biogenic").startsWith("Σ = sum of 1 = 12.3836… tCO2"), text("biogenic"));
        assertTrue(text("removals").startsWith("Σ = sum of 1 = 0.690 tCO2e"), text("removals"));
        assertEquals("类别 1 合计", account("category-1").name().zh());
    }

    /** The sums here and those of the calculation are the same numbers. */
    @Test
    void sumsAgreeWithTheCalculation() {
        var totals = service.calculate(engagement(), inventory, Basis.AS_STATED).totals();
        assertEquals(totals.total(), account("total").sum().orElseThrow().result());
        assertEquals(totals.biogenic(), account("biogenic").sum().orElseThrow().result());
        assertEquals(totals.of(1), account("category-1").sum().orElseThrow().result());
        assertEquals(0, totals.removals().compareTo(account("removals").sum().orElseThrow().result()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void jsonHasPartsContributionAndEvidence() {
        Map<String, Object> total = AccountJson.tree(account("total"), EvidenceNames.NONE);
        Map<String, Object> sum = (Map<String, Object>) total.get("sum");
        assertEquals(3, ((List<?>) sum.get("parts")).size());
        assertEquals("tCO2e", sum.get("unit"));
        Map<String, Object> methane = (Map<String, Object>) AccountJson.tree(account("methane"), EvidenceNames.NONE).get("contribution");
        assertEquals("27.9", methane.get("potential"));
        Map<String, Object> forest = (Map<String, Object>) AccountJson.tree(account("forest"), EvidenceNames.of(register)).get("given");
        Map<String, Object> origin = (Map<String, Object>) forest.get("origin");
        assertEquals(List.of("ev-1"), origin.get("evidence"));
        assertEquals(List.of("#1 电费单 1 月.pdf (evidence/ab/bill.pdf)"), origin.get("evidenceNames"));
        assertEquals("690", forest.get("stated"));
    }

    @Test
    void everyMathMlIsWellFormedPresentationMathMl() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        for (Account account : Accounts.of(service, inventory, service.calculate(engagement(), inventory, Basis.AS_STATED))) {
            String math = AccountMathMl.of(account, Locale.ENGLISH, EvidenceNames.of(register)).orElseThrow();
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(math)));
            assertEquals(account.name().en(), document.getDocumentElement().getAttribute("alttext"));
            NodeList all = document.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                assertTrue(ELEMENTS.contains(element.getLocalName()), element.getLocalName());
                assertEquals("http://www.w3.org/1998/Math/MathML", element.getNamespaceURI());
                int children = element.getElementsByTagName("*").getLength();
                boolean token = Set.of("mi", "mn", "mo", "mtext", "mspace").contains(element.getLocalName());
                assertTrue(!token || children == 0, "tokens hold no elements: " + element.getLocalName());
                if (Set.of("mfrac", "msub", "msup", "munder").contains(element.getLocalName())) {
                    assertEquals(2, element.getChildNodes().getLength(), element.getLocalName());
                }
            }
        }
        String fuel = AccountMathMl.of(account("fuel"), Locale.ENGLISH, EvidenceNames.of(register)).orElseThrow();
        assertTrue(fuel.contains("carbon content, stated as 20.2 tC/TJ — published value; T-FUELS"), fuel);
        assertTrue(fuel.contains("#1 电费单 1 月.pdf"), fuel);
        assertEquals(1, AccountMathMl.of(account("methane"), Locale.ENGLISH, EvidenceNames.NONE).orElseThrow().split("<mi>GWP</mi>", -1).length - 1);
    }

    @Test
    void whatHasNoNumberHasNoExplanation() {
        inventory.getSources().get(0).setMethodId("none");
        inventory.getRemovals().get(0).setQuantity(null);
        assertFalse(account("fuel").hasNumber());
        assertEquals(1, account("fuel").problems().size());
        assertFalse(account("forest").hasNumber());
        assertTrue(AccountMathMl.of(account("forest"), Locale.ENGLISH, EvidenceNames.NONE).isEmpty());
        assertEquals("", text("forest"));
    }
}
