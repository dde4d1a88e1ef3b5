package org.hecha.io.spreadsheet.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.hecha.model.base.BasePackage;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.InventoryPackage;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private final Choice<Enumerator> kinds = Choice.of(BasePackage.Literals.PROVENANCE_KIND);

    @Test
    void aTemplateFilledWithAnEarlierWordIsStillRead() {
        assertEquals(ProvenanceKind.ASSUMED, kinds.find("假定"));
        assertEquals("核查假设", kinds.print(ProvenanceKind.ASSUMED, Locale.CHINESE));
    }

    @Test
    void everyKindIsFoundByItsWordInBothLanguages() {
        for (ProvenanceKind kind : ProvenanceKind.values()) {
            for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
                assertEquals(kind, kinds.find(kinds.print(kind, locale)));
            }
        }
    }

    @Test
    void anotherListDoesNotTakeTheEarlierWord() {
        assertNull(Choice.of(InventoryPackage.Literals.SUPPLY_KIND).find("假定"));
    }
}
