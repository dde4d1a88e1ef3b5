package org.hecha.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.testing.window.Factory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several commands as one: each builds upon those before, and all are taken back where one fails. */
class StepsTest {

    @TempDir
    private Path folder;
    private EngagementDocument document;
    private ActivityData record;

    @BeforeEach
    void open() throws Refusal {
        document = Factory.create(folder.resolve("mill.hecha"));
        record = document.inventory().getSources().get(0).getActivityData().get(0);
    }

    private Optional<Command> doubled() {
        return Optional.of(SetCommand.create(document.domain(), record, InventoryPackage.Literals.ACTIVITY_DATA__QUANTITY,
                record.getQuantity().multiply(BigDecimal.valueOf(2))));
    }

    @Test
    void eachStepSeesWhatThoseBeforeDid() throws Refusal {
        document.execute(new Steps("twice").then(this::doubled).then(Optional::empty).then(this::doubled));
        assertEquals(new BigDecimal("400"), record.getQuantity());
        document.undo();
        assertEquals(new BigDecimal("100"), record.getQuantity());
        document.redo();
        assertEquals(new BigDecimal("400"), record.getQuantity());
    }

    @Test
    void aStepThatFailsTakesThoseBeforeBack() {
        Steps steps = new Steps("fails").then(this::doubled).then(() -> Optional.of(UnexecutableCommand.INSTANCE));
        assertThrows(Refusal.class, () -> document.execute(steps));
        assertEquals(new BigDecimal("100"), record.getQuantity());
        assertFalse(document.isDirty());
    }
}
