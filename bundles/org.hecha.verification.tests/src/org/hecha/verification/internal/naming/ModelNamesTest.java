package org.hecha.verification.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.model.base.BasePackage;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.evidence.EvidencePackage;
import org.hecha.model.fieldwork.FieldworkPackage;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingPackage;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.verification.testkit.Fixture;
import org.junit.jupiter.api.Test;

/** Every object and field of an engagement has a name in both languages. */
class ModelNamesTest {

    private static boolean chinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    @Test
    void everyClassAndFieldHasANameInBothLanguages() {
        int fields = 0;
        for (EPackage all : List.of(BasePackage.eINSTANCE, EngagementPackage.eINSTANCE, InventoryPackage.eINSTANCE,
                EvidencePackage.eINSTANCE, FindingPackage.eINSTANCE, FieldworkPackage.eINSTANCE)) {
            for (EClassifier classifier : all.getEClassifiers()) {
                if (classifier instanceof EClass type) {
                    assertTrue(chinese(ModelNames.type(type).in(Locale.CHINA)), type.getName());
                    assertFalse(chinese(ModelNames.type(type).in(Locale.ENGLISH)), type.getName());
                    for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                        String name = type.getName() + '.' + feature.getName();
                        String zh = ModelNames.feature(type, feature).in(Locale.CHINA);
                        assertTrue(chinese(zh) || List.of("SHA-256", "SM3").contains(zh), name);
                        assertFalse(chinese(ModelNames.feature(type, feature).in(Locale.ENGLISH)), name);
                        fields++;
                    }
                }
            }
        }
        assertTrue(fields > 400, String.valueOf(fields));
    }

    @Test
    void objectsAreNamedByWhatTheyBelongTo() {
        Fixture fixture = new Fixture();
        var source = fixture.source("锅炉", Fixture.FUEL, "1", "t");
        var parameter = Fixture.state(source, "NCV", "20", "GJ/t", org.hecha.model.base.ProvenanceKind.MEASURED);
        ModelNames names = new ModelNames();
        assertEquals("排放源“锅炉”的参数“NCV”", names.of(parameter).in(Locale.CHINA));
        assertEquals("parameter “NCV” of source “锅炉”", names.of(parameter).in(Locale.ENGLISH));
        assertEquals("来源的类别", names.field(parameter, "provenance.kind").in(Locale.CHINA));
        var finding = FindingFactory.eINSTANCE.createFinding();
        finding.setNumber(7);
        fixture.findings.getFindings().add(finding);
        assertEquals("发现项“#7”", names.of(finding).in(Locale.CHINA));
        assertEquals("历史记录第 3 条", names.field(finding, "history[2]").in(Locale.CHINA));
        assertEquals("排放清单", names.of(fixture.inventory).in(Locale.CHINA));
    }
}
