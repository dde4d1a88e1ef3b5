package org.hecha.ui.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.testing.UiPauses;
import org.hecha.testing.window.Factory;
import org.hecha.ui.widgets.GridSorting.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** An inventory of 100,000 sources: what the page does; how long it stood still is for whoever reads the report. */
class ManySourcesUiTest extends SourcesTestCase {

    private static final int MANY = 100_000;

    private void measured(TestReporter reporter, String what, Runnable step) {
        long begin = System.nanoTime();
        try (UiPauses pauses = UiPauses.watch(ui.shell().getDisplay(), Duration.ofMillis(100))) {
            step.run();
            long held = (System.nanoTime() - begin) / 1_000_000;
            ui.until(() -> what, () -> !grid().isArranging());
            ui.pump();
            reporter.publishEntry(what, "held " + held + " ms, whole " + (System.nanoTime() - begin) / 1_000_000
                    + " ms, longest pause " + pauses.longest().toMillis() + " ms");
        }
    }

    private void fill() {
        List<EmissionSource> sources = new ArrayList<>(MANY);
        for (int i = 0; i < MANY; i++) {
            EmissionSource source = InventoryFactory.eINSTANCE.createEmissionSource();
            source.setId("many-" + i);
            source.setName("源 " + i);
            source.setCategory(1 + i % 6);
            source.setMethodId("TEST.fuel");
            ActivityData record = InventoryFactory.eINSTANCE.createActivityData();
            record.setId("data-" + i);
            record.setQuantity(BigDecimal.valueOf(i * 7919L % MANY));
            record.setUnit("t");
            source.getActivityData().add(record);
            sources.add(source);
        }
        document.inventory().getSources().addAll(sources);
    }

    @Test
    void everythingWorksWithManySources(TestReporter reporter) throws Refusal {
        fill();
        measured(reporter, "first fill", () -> session.accept(session.generation(), Factory.results()));
        measured(reporter, "fill again", () -> session.accept(session.generation(), Factory.results()));
        assertEquals(MANY + 4, grid().rows().size());
        measured(reporter, "edit", () -> edit("源 77", "quantity", "5"));
        assertEquals("5", grid().text(row("源 77"), "quantity"));
        measured(reporter, "group", () -> part.group(true));
        assertTrue(grid().lines("name").contains("类别 6 其他 (16666)"));
        measured(reporter, "edit while grouped", () -> edit("源 78", "quantity", "6"));
        assertEquals("6", grid().text(row("源 78"), "quantity"));
        measured(reporter, "sort while grouped", () -> grid().sorting().by("quantity", Direction.DESCENDING));
        measured(reporter, "filter", () -> grid().filter().set("quantity", ">99990"));
        assertEquals(9, grid().rows().size());
        measured(reporter, "select", () -> session.select("many-5"));
        measured(reporter, "undo", () -> {
            try {
                document.undo();
            } catch (Refusal e) {
                throw new IllegalStateException(e);
            }
        });
        grid().filter().clear();
        ui.until(() -> "unfiltered", () -> !grid().isArranging());
        assertEquals(MANY + 4, grid().rows().size());
    }
}
