package org.hecha.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.hecha.testing.ShellFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AfterStartUiTest {

    @RegisterExtension
    final ShellFixture ui = new ShellFixture();

    private final IEclipseContext context = EclipseContextFactory.create();
    private final List<String> made = new ArrayList<>();
    private AfterStart start;

    @BeforeEach
    void aWindowThatDoesNotStandYet() {
        start = new AfterStart(ui.shell().getDisplay());
        context.set(AfterStart.class, start);
    }

    @AfterEach
    void leave() {
        context.dispose();
    }

    private Composite page(String name) {
        Composite page = new Composite(ui.shell(), SWT.NONE);
        AfterStart.make(context, page, () -> made.add(name));
        return page;
    }

    private void until(String... names) {
        ui.until(made::toString, () -> made.equals(List.of(names)));
    }

    @Test
    void pagesAreMadeInTheirOrderOnceTheWindowStands() {
        page("first");
        page("second");
        ui.pump();
        assertEquals(List.of(), made);
        start.begin();
        assertEquals(List.of(), made, "not at one go");
        until("first", "second");
    }

    @Test
    void afterThatAPageIsMadeAtOnce() {
        start.begin();
        page("only");
        assertEquals(List.of("only"), made);
    }

    @Test
    void aPageThatHasGoneIsNotMade() {
        page("gone").dispose();
        page("stays");
        start.begin();
        until("stays");
    }

    @Test
    void whereNobodyKnowsOfAStartItIsMadeAtOnce() {
        context.remove(AfterStart.class);
        page("only");
        assertEquals(List.of("only"), made);
    }
}
