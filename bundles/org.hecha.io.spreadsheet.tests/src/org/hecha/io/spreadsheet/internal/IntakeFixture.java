package org.hecha.io.spreadsheet.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.ImportResult;
import org.hecha.io.spreadsheet.Intake;
import org.hecha.io.spreadsheet.RowIssue;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;

/** What the tests of intake share. */
final class IntakeFixture {

    static final Intake INTAKE = new SpreadsheetIntake(new FakeQuantification(), new FakeCategories());

    private IntakeFixture() {
    }

    static Engagement engagement() {
        Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
        engagement.setId("engagement-1");
        engagement.setPeriodStart(LocalDate.of(2023, 1, 1));
        engagement.setPeriodEnd(LocalDate.of(2023, 12, 31));
        return engagement;
    }

    static EngagementDocument document(Path folder) throws Refusal {
        return EngagementDocument.create(folder.resolve("e.hecha"), engagement());
    }

    static ImportResult read(Path path) throws Refusal {
        return INTAKE.read(path, engagement(), InventoryFactory.eINSTANCE.createInventory(), false);
    }

    static ImportResult importInto(EngagementDocument document, Path path) throws Refusal {
        ImportResult result = INTAKE.read(path, document.engagement(), document.inventory(), false);
        document.execute(INTAKE.toCommand(document.domain(), document.inventory(), result));
        return result;
    }

    static List<String> english(List<RowIssue> issues) {
        return issues.stream().map(issue -> issue.in(Locale.ENGLISH)).toList();
    }

    /** Everything an inventory holds but the places it was imported from, one line per object, in the model's order. */
    static List<String> content(Inventory inventory) {
        List<String> lines = new ArrayList<>();
        inventory.eAllContents().forEachRemaining(object -> lines.add(line(object)));
        return lines;
    }

    private static String line(EObject object) {
        Map<String, Object> values = new TreeMap<>();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.getName().equals("origin")) {
                values.put(attribute.getName(), object.eGet(attribute));
            }
        }
        return object.eClass().getName() + values;
    }
}
