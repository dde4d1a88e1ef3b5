package org.hecha.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngagementDocumentTest {

    @TempDir
    Path temporary;
    private Path folder;

    @BeforeEach
    void name() {
        folder = temporary.resolve("工厂 A.hecha");
    }

    private static Engagement engagement() {
        Engagement engagement = Identities.fresh(EngagementFactory.eINSTANCE.createEngagement());
        engagement.setTitle("示例 & <test> \"q\"");
        engagement.setPeriodStart(LocalDate.of(2023, 1, 1));
        return engagement;
    }

    private static EmissionSource source(String quantity) {
        EmissionSource source = Identities.fresh(InventoryFactory.eINSTANCE.createEmissionSource());
        ActivityData data = Identities.fresh(InventoryFactory.eINSTANCE.createActivityData());
        data.setQuantity(new BigDecimal(quantity));
        source.getActivityData().add(data);
        return source;
    }

    private static Command addSource(EngagementDocument document, EmissionSource source) {
        return AddCommand.create(document.domain(), document.inventory(),
                InventoryPackage.Literals.INVENTORY__SOURCES, source);
    }

    @Test
    void whatIsSavedIsReadBackWithEveryDigitAndId() throws Exception {
        EmissionSource source = source("5867.0700");
        try (EngagementDocument document = EngagementDocument.create(folder, engagement())) {
            document.execute(addSource(document, source));
            assertTrue(document.isDirty());
            document.save();
            assertFalse(document.isDirty());
        }
        try (EngagementDocument again = EngagementDocument.open(folder)) {
            assertEquals("示例 & <test> \"q\"", again.engagement().getTitle());
            assertEquals(LocalDate.of(2023, 1, 1), again.engagement().getPeriodStart());
            assertEquals(new BigDecimal("5867.0700"), again.inventory().getSources().get(0).getActivityData().get(0).getQuantity());
            assertEquals(again.engagement().getId(), again.inventory().getEngagementId());
            assertSame(again.inventory().getSources().get(0), again.find(source.getId()).orElseThrow());
            assertFalse(again.isDirty());
        }
    }

    @Test
    void savingTwiceGivesTheSameBytes() throws Exception {
        try (EngagementDocument document = EngagementDocument.create(folder, engagement())) {
            byte[] first = Files.readAllBytes(folder.resolve(ModelFiles.ENGAGEMENT));
            document.save();
            org.junit.jupiter.api.Assertions.assertArrayEquals(first, Files.readAllBytes(folder.resolve(ModelFiles.ENGAGEMENT)));
        }
    }

    @Test
    void executeUndoRedo() throws Exception {
        try (EngagementDocument document = EngagementDocument.create(folder, engagement())) {
            document.execute(addSource(document, source("1")));
            assertEquals(1, document.inventory().getSources().size());
            document.undo();
            assertEquals(0, document.inventory().getSources().size());
            assertFalse(document.isDirty());
            document.redo();
            assertEquals(1, document.inventory().getSources().size());
            assertTrue(document.isDirty());
        }
    }

    @Test
    void aFailingCommandIsReportedAndChangesNothing() throws Exception {
        try (EngagementDocument document = EngagementDocument.create(folder, engagement())) {
            Command failing = new AbstractCommand("改期") {
                @Override
                protected boolean prepare() {
                    return true;
                }

                @Override
                public void execute() {
                    throw new IllegalStateException("boom");
                }

                @Override
                public void redo() {
                    throw new IllegalStateException("boom");
                }
            };
            Refusal refusal = assertThrows(Refusal.class, () -> document.execute(failing));
            assertTrue(refusal.in(Locale.ROOT).contains("“改期”执行失败（boom）"), refusal.in(Locale.ROOT));
            assertFalse(document.isDirty());
            // The next command is not blamed for it.
            document.execute(SetCommand.create(document.domain(), document.engagement(),
                    EngagementPackage.Literals.ENGAGEMENT__NUMBER, "HC-1"));
            assertEquals("HC-1", document.engagement().getNumber());
        }
    }

    @Test
    void theDocumentStaysDirtyAfterAFailedUndo() throws Exception {
        try (EngagementDocument document = EngagementDocument.create(folder, engagement())) {
            document.execute(new AbstractCommand("单行道") {
                @Override
                protected boolean prepare() {
                    return true;
                }

                @Override
                public void execute() {
                    document.engagement().setNumber("changed");
                }

                @Override
                public void undo() {
                    throw new IllegalStateException("cannot");
                }

                @Override
                public void redo() {
                    throw new IllegalStateException("cannot");
                }
            });
            assertThrows(Refusal.class, document::undo);
            assertTrue(document.isDirty(), "a changed model must not call itself saved");
            document.save();
            assertFalse(document.isDirty());
        }
    }

    @Test
    void damagedFilesAreNamed() throws Exception {
        EngagementDocument.create(folder, engagement()).close();
        Path inventory = folder.resolve(ModelFiles.INVENTORY);
        byte[] good = Files.readAllBytes(inventory);
        assertOpenSays(ModelFiles.INVENTORY, inventory, java.util.Arrays.copyOf(good, good.length - 5));
        assertOpenSays(ModelFiles.INVENTORY, inventory, new byte[0]);
        assertOpenSays(ModelFiles.INVENTORY, inventory, Files.readAllBytes(folder.resolve(ModelFiles.EVIDENCE)));
        assertOpenSays(ModelFiles.INVENTORY, inventory, new String(good, "UTF-8").replace("id=", "unknownFeature=").getBytes("UTF-8"));
    }

    @Test
    void anExternalEntityIsNeverFollowed() throws Exception {
        EngagementDocument.create(folder, engagement()).close();
        Path secret = Files.writeString(temporary.resolve("secret.txt"), "TOP SECRET");
        Path inventory = folder.resolve(ModelFiles.INVENTORY);
        String content = Files.readString(inventory).replace("?>\n",
                "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n");
        assertOpenSays(ModelFiles.INVENTORY, inventory, content.getBytes("UTF-8"));
    }

    private void assertOpenSays(String part, Path file, byte[] content) throws Exception {
        byte[] before = Files.readAllBytes(file);
        Files.write(file, content);
        Refusal refusal = assertThrows(Refusal.class, () -> EngagementDocument.open(folder));
        assertTrue(refusal.in(Locale.ENGLISH).contains(part), refusal.in(Locale.ENGLISH));
        assertFalse(refusal.in(Locale.ENGLISH).contains("SECRET"));
        Files.write(file, before);
    }

    @Test
    void namedIdsAreStable() {
        assertEquals(Identities.named("engagement", "diesel"), Identities.named("engagement", "diesel"));
        org.junit.jupiter.api.Assertions.assertNotEquals(Identities.named("a", "bc"), Identities.named("ab", "c"));
        assertNotNull(Identities.fresh(EngagementFactory.eINSTANCE.createEngagement()).getId());
        assertNull(EngagementFactory.eINSTANCE.createEngagement().getId());
    }

    @Test
    void aCopyHasTheSameIdsAndFolderChangesAloneAndIsNotSaved() throws Refusal {
        EngagementDocument document = EngagementDocument.create(folder, engagement());
        EngagementDocument copy = document.copy();

        assertEquals(document.folder(), copy.folder());
        assertEquals(document.engagement().getId(), copy.engagement().getId());
        copy.execute(SetCommand.create(copy.domain(), copy.engagement(), EngagementPackage.Literals.ENGAGEMENT__TITLE, "anders"));
        assertEquals("anders", copy.engagement().getTitle());
        assertFalse("anders".equals(document.engagement().getTitle()));
        assertFalse(document.isDirty());
        assertThrows(IllegalStateException.class, copy::save);
    }
}
