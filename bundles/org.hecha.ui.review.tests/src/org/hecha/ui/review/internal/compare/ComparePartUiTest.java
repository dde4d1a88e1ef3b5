package org.hecha.ui.review.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.testing.window.Factory;
import org.hecha.ui.review.internal.Parcels;
import org.hecha.ui.review.internal.ReviewUiCase;
import org.hecha.verification.version.Difference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComparePartUiTest extends ReviewUiCase {

    private ComparePart part;

    @BeforeEach
    void make() {
        part = ui.make(ComparePart.class);
    }

    private void compare(Path other) {
        choices.add(other);
        if (Files.isDirectory(other)) {
            part.chooseFolder();
        } else {
            part.choosePackage();
        }
        ui.until(() -> "not compared: " + refusals, () -> session.work().isEmpty() && (!part.summaryText().isEmpty() || !refusals.isEmpty()));
    }

    private List<String> row(int index) {
        Difference row = part.grid().rows().get(index);
        return List.of("kind", "subject", "name", "field", "before", "after").stream().map(id -> part.grid().text(row, id)).toList();
    }

    @Test
    void itSaysWhatToDoFirst() throws Refusal, IOException {
        assertTrue(part.page().sentence().contains("没有打开"));
        openPackage(sealed());
        assertTrue(part.page().sentence().contains("选择另一版本"));
    }

    @Test
    void theSameFolderHasNoDifference() throws Refusal, IOException {
        openPackage(sealed());
        compare(folder.resolve("factory.hecha"));

        assertTrue(part.page().sentence().contains("没有差异"), part.grid().rows().toString());
        assertTrue(part.summaryText().contains("没有签名"), part.summaryText());
    }

    @Test
    void whatChangedIsListedFieldByFieldAndLeadsToTheObject() throws Refusal, IOException {
        Path first = sealed();
        Path engagement = folder.resolve("factory.hecha");
        Files.writeString(engagement.resolve("note.txt"), "new");
        try (EngagementDocument document = EngagementDocument.open(engagement)) {
            EmissionSource diesel = (EmissionSource) document.find(Factory.DIESEL).orElseThrow();
            document.execute(SetCommand.create(document.domain(), diesel.getActivityData().get(0),
                    InventoryPackage.Literals.ACTIVITY_DATA__QUANTITY, new BigDecimal("120")));
            document.execute(DeleteCommand.create(document.domain(), document.find(Factory.SOLVENT).orElseThrow()));
            document.save();
        }
        openPackage(Parcels.sealed(engagement, folder.resolve("second.asice"), keys));
        compare(first);

        assertEquals(List.of(), refusals);
        assertTrue(part.summaryText().contains("TOTAL-PASSED"), part.summaryText());
        assertEquals(List.of("更改", "对象"), row(0).subList(0, 2));
        assertTrue(row(0).get(2).contains("柴油"), row(0).toString());
        assertEquals(List.of("100", "120"), row(0).subList(4, 6));
        assertTrue(part.grid().rows().stream().anyMatch(each -> each.kind() == Difference.Kind.REMOVED && each.id().equals(Factory.SOLVENT)));
        assertTrue(part.grid().rows().stream().anyMatch(each -> each.kind() == Difference.Kind.ADDED && each.id().equals("note.txt")));
        assertTrue(part.grid().rows().stream().anyMatch(each -> each.kind() == Difference.Kind.CHANGED && each.id().equals("inventory.xmi")));

        part.grid().select(part.grid().rows().get(0));
        part.grid().open();
        assertEquals(1, visited.size());

        part.filter().setText("note");
        assertEquals(1, part.grid().rows().size());
        part.filter().setText("nothing like that");
        assertTrue(part.page().sentence().contains("筛选"));
    }

    @Test
    void whatIsNoVersionIsRefusedInOneSentence() throws Refusal, IOException {
        Path file = sealed();
        openPackage(file);
        compare(Files.createDirectory(folder.resolve("empty")));
        assertTrue(refusals.get(0).contains("不是核查项目"), refusals.get(0));
        refusals.clear();
        compare(Parcels.changed(file));
        assertTrue(refusals.get(0).contains("TOTAL-FAILED"), refusals.get(0));
        assertTrue(part.page().sentence().contains("选择另一版本"));
    }
}
