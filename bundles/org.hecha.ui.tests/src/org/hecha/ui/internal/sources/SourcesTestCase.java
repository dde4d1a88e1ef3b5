package org.hecha.ui.internal.sources;

import java.util.List;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.Quantification;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.internal.window.StartPage;
import org.hecha.ui.widgets.Grid;
import org.junit.jupiter.api.BeforeEach;

/** The inventory page of the test factory with methods installed. */
abstract class SourcesTestCase extends UiTestCase {

    SourcesPart part;
    EngagementDocument document;

    @BeforeEach
    void makePart() throws Refusal {
        ui.with(StartPage.class, new StartPage(() -> {
        }, List::of, chosen -> {
        })).with(Quantification.class, new TestMethods());
        part = ui.make(SourcesPart.class);
        part.group(false);
        document = openCalculated();
        document.engagement().setFuelTableId("FUELS");
    }

    Grid<InventoryRow> grid() {
        return part.grid();
    }

    InventoryRow row(String name) {
        return grid().all().stream().filter(row -> row.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + names()));
    }

    List<String> names() {
        return grid().all().stream().map(InventoryRow::name).toList();
    }

    EmissionSource source(String name) {
        return (EmissionSource) row(name).subject();
    }

    /** @return the refusal, or an empty text where it was taken */
    String edit(String name, String column, String text) {
        return grid().edit(row(name), column, text).orElse("");
    }
}
