package org.hecha.verification.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.Identities;
import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.seal.PackageContent;
import org.hecha.verification.version.Difference.Kind;
import org.hecha.verification.version.Difference.Subject;
import org.junit.jupiter.api.Test;

class VersionComparisonTest {

    private final Inventory before = inventory();
    private final Inventory now = EcoreUtil.copy(before);
    private final PackageContent around = around(before);

    private static Inventory inventory() {
        Inventory inventory = Identities.fresh(InventoryFactory.eINSTANCE.createInventory());
        for (String name : List.of("锅炉", "窑炉")) {
            EmissionSource source = Identities.fresh(InventoryFactory.eINSTANCE.createEmissionSource());
            source.setName(name);
            Parameter parameter = Identities.fresh(InventoryFactory.eINSTANCE.createParameter());
            parameter.setSymbol("EF");
            parameter.setValue(new BigDecimal("2.5"));
            parameter.setProvenance(BaseFactory.eINSTANCE.createProvenance());
            parameter.getProvenance().setKind(ProvenanceKind.MEASURED);
            source.getParameters().add(parameter);
            inventory.getSources().add(source);
        }
        return inventory;
    }

    private static PackageContent around(Inventory inventory) {
        return new PackageContent(Identities.fresh(EngagementFactory.eINSTANCE.createEngagement()), inventory,
                Identities.fresh(EvidenceFactory.eINSTANCE.createEvidenceRegister()),
                Identities.fresh(FindingFactory.eINSTANCE.createFindingRegister()));
    }

    private List<Difference> compare(Map<String, String> filesBefore, Map<String, String> filesNow) {
        PackageContent other = new PackageContent(around.engagement(), now, around.evidence(), around.findings());
        return new VersionComparison().compare(new EngagementVersion("a", filesBefore, Optional.of(around)),
                new EngagementVersion("b", filesNow, Optional.of(other)), null);
    }

    private List<Difference> compare() {
        return compare(Map.of(), Map.of());
    }

    @Test
    void aCopyHasNoDifference() {
        assertEquals(List.of(), compare(Map.of("a", "1"), Map.of("a", "1")));
    }

    @Test
    void aFieldIsNamedWithBothValuesDigitForDigit() {
        now.getSources().get(0).getParameters().get(0).setValue(new BigDecimal("2.50"));
        Difference only = compare().get(0);

        assertEquals(Kind.CHANGED, only.kind());
        assertEquals("排放源“锅炉”的参数“EF”", only.name().in(Locale.CHINA));
        assertEquals("2.5", only.before().in(Locale.CHINA));
        assertEquals("2.50", only.after().in(Locale.CHINA));
    }

    @Test
    void whatHasNoIdCountsWithItsOwner() {
        now.getSources().get(0).getParameters().get(0).getProvenance().setKind(ProvenanceKind.ASSUMED);
        Difference only = compare().get(0);

        assertEquals(before.getSources().get(0).getParameters().get(0).getId(), only.id());
        assertEquals("来源的类别", only.field().in(Locale.CHINA));
    }

    @Test
    void theOrderOfObjectsDoesNotCountButTheirOwnerDoes() {
        now.getSources().move(0, 1);
        assertEquals(List.of(), compare());
        now.getSources().get(0).getParameters().add(now.getSources().get(1).getParameters().get(0));
        Difference only = compare().get(0);
        assertEquals(Kind.MOVED, only.kind());
        assertTrue(only.before().in(Locale.CHINA).contains("锅炉"));
        assertTrue(only.after().in(Locale.CHINA).contains("窑炉"));
    }

    @Test
    void whatCameAndWentIsSaidOnceForTheObjectAndOnceForEachPart() {
        now.getSources().remove(1);
        List<Difference> found = compare();
        assertEquals(List.of(Kind.REMOVED, Kind.REMOVED), found.stream().map(Difference::kind).toList());
        now.getSources().clear();
        now.getSources().addAll(EcoreUtil.copyAll(before.getSources()));
        now.getSources().add(Identities.fresh(InventoryFactory.eINSTANCE.createEmissionSource()));
        assertEquals(List.of(Kind.ADDED), compare().stream().map(Difference::kind).toList());
    }

    @Test
    void filesGoByTheirDigests() {
        List<Difference> found = compare(Map.of("a", "1", "b", "2"), Map.of("b", "3", "c", "4"));

        assertEquals(List.of(Kind.REMOVED, Kind.CHANGED, Kind.ADDED), found.stream().map(Difference::kind).toList());
        assertTrue(found.stream().allMatch(each -> each.subject() == Subject.FILE));
    }
}
