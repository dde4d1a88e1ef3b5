package org.hecha.io.spreadsheet.internal;

import static org.hecha.io.spreadsheet.internal.IntakeFixture.INTAKE;
import static org.hecha.io.spreadsheet.internal.IntakeFixture.content;
import static org.hecha.io.spreadsheet.internal.IntakeFixture.english;
import static org.hecha.io.spreadsheet.internal.IntakeFixture.importInto;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.io.spreadsheet.ImportResult;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.Parameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import is one step that can be undone, and a second one updates what the first brought. */
final class ImportCommandTest {

    @TempDir
    private Path folder;
    private EngagementDocument document;
    private Inventory inventory;

    @BeforeEach
    void open() throws Exception {
        document = IntakeFixture.document(folder);
        inventory = document.inventory();
    }

    @AfterEach
    void close() {
        document.close();
    }

    @Test
    void undoAndRedoTakeAllOfIt() throws Exception {
        List<String> before = content(inventory);
        importInto(document, Filled.inventory().csv(folder.resolve("set")));
        List<String> after = content(inventory);
        assertEquals(1, inventory.getFacilities().size());
        assertEquals(3, inventory.getSources().size());
        assertTrue(document.isDirty());
        document.undo();
        assertEquals(before, content(inventory));
        document.redo();
        assertEquals(after, content(inventory));
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        Path set = Filled.inventory().csv(folder.resolve("set"));
        importInto(document, set);
        List<String> after = content(inventory);
        EmissionSource boiler = inventory.getSources().get(0);
        importInto(document, set);
        assertEquals(after, content(inventory));
        assertSame(boiler, inventory.getSources().get(0));
    }

    @Test
    void aChangedFileUpdatesInPlace() throws Exception {
        importInto(document, Filled.inventory().csv(folder.resolve("one")));
        EmissionSource boiler = inventory.getSources().get(0);
        ActivityData first = boiler.getActivityData().get(0);
        Parameter heat = boiler.getParameters().get(0);
        boiler.getParameters().get(0).getProvenance().setAcceptedBy("lead");
        List<String> before = content(inventory);
        importInto(document, Filled.inventory().set("sources", 2, "name", "二号锅炉").set("sources", 2, "biogenic", "")
                .set("activities", 2, "quantity", "99").set("parameters", 2, "note", "m").set("arguments", 3, "value", "7")
                .row("facilities", "key=F2", "name=二号").csv(folder.resolve("two")));
        assertEquals("二号锅炉", boiler.getName());
        assertNull(boiler.getBiogenicShare());
        assertSame(first, boiler.getActivityData().get(0));
        assertEquals(new BigDecimal("99"), first.getQuantity());
        assertSame(heat, boiler.getParameters().get(0));
        assertEquals("m", heat.getProvenance().getNote());
        assertEquals("lead", heat.getProvenance().getAcceptedBy());
        assertEquals(new BigDecimal("7"), inventory.getFigures().get(0).getArguments().get(1).getValue());
        assertEquals(2, inventory.getFacilities().size());
        document.undo();
        assertEquals(before, content(inventory));
    }

    @Test
    void aChangedValueLosesItsAcceptance() throws Exception {
        importInto(document, Filled.inventory().csv(folder.resolve("one")));
        Parameter heat = inventory.getSources().get(0).getParameters().get(0);
        heat.getProvenance().setAcceptedBy("lead");
        importInto(document, Filled.inventory().set("parameters", 2, "value", "43").csv(folder.resolve("two")));
        assertNull(heat.getProvenance().getAcceptedBy());
    }

    @Test
    void anAcceptedCorrectionStandsAsLongAsWhatWasReported() throws Exception {
        importInto(document, Filled.inventory().csv(folder.resolve("one")));
        EmissionSource boiler = inventory.getSources().get(0);
        assertEquals(new BigDecimal("8700.00"), boiler.getReported().getCorrected());
        assertEquals("核查发现 1", boiler.getReported().getCorrectedReason());
        String[] row = {"key=S1", "name=锅炉", "category=1", "method=T.fuel", "factor=diesel", "status=已量化", "reported=8711.80",
            "reportedUnit=tCO2"};
        importInto(document, new Filled().row("sources", row).csv(folder.resolve("two")));
        assertEquals(new BigDecimal("8700.00"), boiler.getReported().getCorrected(), "a file without the column says nothing");
        row[6] = "reported=8712.00";
        importInto(document, new Filled().row("sources", row).csv(folder.resolve("three")));
        assertNull(boiler.getReported().getCorrected(), "another report was never corrected");
    }

    @Test
    void whatTheFileNoLongerHasGoesButWhatWasEnteredByHandStays() throws Exception {
        importInto(document, Filled.inventory().csv(folder.resolve("one")));
        EmissionSource boiler = inventory.getSources().get(0);
        ActivityData byHand = Identities.fresh(InventoryFactory.eINSTANCE.createActivityData());
        boiler.getActivityData().add(byHand);
        importInto(document, Filled.inventory().remove("activities", 3).csv(folder.resolve("two")));
        assertEquals(2, boiler.getActivityData().size());
        assertTrue(boiler.getActivityData().contains(byHand));
        document.undo();
        assertEquals(3, boiler.getActivityData().size());
    }

    @Test
    void oneSheetAloneBuildsOnWhatIsThere() throws Exception {
        importInto(document, Filled.inventory().csv(folder.resolve("one")));
        Filled more = new Filled().row("activities", "source=S1", "quantity=1", "unit=t", "start=2023-01-01", "end=2023-01-31", "tier=primary");
        ImportResult result = importInto(document, more.csv(folder.resolve("two")).resolve("活动数据.csv"));
        assertEquals(List.of(), english(result.issues()));
        assertEquals(1, inventory.getSources().get(0).getActivityData().size());
        assertEquals(1, inventory.getSources().get(1).getActivityData().size());
    }

    @Test
    void withIssuesNothingIsTakenUnlessTheValidRowsAreAskedFor() throws Exception {
        Path set = Filled.inventory().set("activities", 2, "quantity", "").csv(folder.resolve("set"));
        ImportResult strict = INTAKE.read(set, document.engagement(), inventory, false);
        Command refused = INTAKE.toCommand(document.domain(), inventory, strict);
        assertFalse(refused.canExecute());
        ImportResult lenient = INTAKE.read(set, document.engagement(), inventory, true);
        assertEquals(english(strict.issues()), english(lenient.issues()));
        document.execute(INTAKE.toCommand(document.domain(), inventory, lenient));
        assertEquals(1, inventory.getSources().get(0).getActivityData().size());
        assertEquals(2, lenient.patch().count(InventoryPackage.Literals.EMISSION_SOURCE__ACTIVITY_DATA));
    }

    @Test
    void rowsOfARefusedSourceAreNotTakenEither() throws Exception {
        Path set = Filled.inventory().set("sources", 2, "status", "?").csv(folder.resolve("set"));
        ImportResult result = INTAKE.read(set, document.engagement(), inventory, true);
        assertEquals(1, result.issues().size());
        assertEquals(3, result.notes().stream().filter(note -> note.code().equals("ownerRefused")).count());
        document.execute(INTAKE.toCommand(document.domain(), inventory, result));
        assertEquals(2, inventory.getSources().size());
    }

    @Test
    void aResultServesOnce() throws Exception {
        ImportResult result = importInto(document, Filled.inventory().csv(folder.resolve("set")));
        assertThrows(IllegalStateException.class, () -> INTAKE.toCommand(document.domain(), inventory, result));
    }
}
