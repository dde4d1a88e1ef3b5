package org.hecha.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.hecha.testing.ShellFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AtRestUiTest {

    @RegisterExtension
    final ShellFixture ui = new ShellFixture();

    private final List<String> shown = new ArrayList<>();
    private String cursor = "first";

    private void rest(AtRest rest) {
        ui.until(() -> "still waiting", () -> !rest.isWaiting());
    }

    @Test
    void onlyWhereTheCursorRestsIsShown() {
        AtRest rest = new AtRest(new Composite(ui.shell(), SWT.NONE), () -> shown.add(cursor));
        assertFalse(rest.isWaiting());
        rest.ask();
        cursor = "second";
        rest.ask();
        assertEquals(List.of(), shown);
        rest(rest);
        assertEquals(List.of("second"), shown);
        cursor = "third";
        rest.ask();
        rest(rest);
        assertEquals(List.of("second", "third"), shown);
    }

    @Test
    void aPageThatHasGoneShowsNothing() {
        Composite page = new Composite(ui.shell(), SWT.NONE);
        AtRest rest = new AtRest(page, () -> shown.add(cursor));
        rest.ask();
        page.dispose();
        rest(rest);
        assertEquals(List.of(), shown);
    }
}
