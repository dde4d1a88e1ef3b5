package org.hecha.core.internal.xmi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.hecha.core.ModelFiles;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EMF's writer is the oracle: the stored form stays what it was, byte for byte. */
class ModelWriterTest {

    private static byte[] write(EObject root) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFiles.write(root, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("org.hecha.core.internal.xmi.Filled#classes")
    void everyClassIsWrittenAsEmfWritesIt(EClass type) throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            EObject object = new Filled(seed).of(type);
            assertEquals(new String(Filled.byEmf(object), StandardCharsets.UTF_8), new String(write(object), StandardCharsets.UTF_8));
        }
    }

    @Test
    void nothingButDefaultsIsOneEmptyElement() throws Exception {
        Inventory empty = InventoryFactory.eINSTANCE.createInventory();
        assertArrayEquals(Filled.byEmf(empty), write(empty));
    }

    @Test
    void textsLongerThanTheBufferAreWrittenWhole() throws Exception {
        for (String part : new String[] { "x", "锅", "\uD83C\uDFED", "&" }) {
            for (int length = 65_530; length < 65_540; length++) {
                EmissionSource source = InventoryFactory.eINSTANCE.createEmissionSource();
                source.setName("x".repeat(length - 65_530) + part.repeat(length));
                assertArrayEquals(Filled.byEmf(source), write(source));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\u0001b", "a\u0000", "\uD83C", "\uDFED x", "x\uFFFE", "\uFFFF" })
    void whatXmlCannotHoldIsRefusedByName(String name) {
        EmissionSource source = InventoryFactory.eINSTANCE.createEmissionSource();
        source.setName(name);
        Refusal refusal = assertThrows(Refusal.class, () -> ModelFiles.write(source, OutputStream.nullOutputStream()));
        assertTrue(refusal.in(Locale.ENGLISH).matches("EmissionSource: .*U\\+[0-9A-F]{4}.*\\."), refusal.in(Locale.ENGLISH));
    }
}
