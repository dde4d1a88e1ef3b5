package org.hecha.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.hecha.testing.ShellFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WhenSeenUiTest {

    @RegisterExtension
    final ShellFixture ui = new ShellFixture();

    private final AtomicInteger filled = new AtomicInteger();
    private CTabFolder folder;
    private Composite behind;
    private WhenSeen seen;

    @BeforeEach
    void twoTabs() {
        folder = new CTabFolder(ui.shell(), SWT.NONE);
        tab();
        Composite second = tab();
        second.setLayout(new FillLayout());
        behind = new Composite(second, SWT.NONE);
        seen = new WhenSeen(behind, filled::incrementAndGet);
        ui.shell().layout(true, true);
    }

    private Composite tab() {
        Composite content = new Composite(folder, SWT.NONE);
        new CTabItem(folder, SWT.NONE).setControl(content);
        return content;
    }

    private void show(int tab) {
        folder.setSelection(tab);
        ui.pump();
    }

    @Test
    void aPageBehindAnotherWaitsAndIsFilledOnceAsItIsTurnedTo() {
        show(0);
        seen.fill();
        seen.fill();
        assertEquals(0, filled.get());
        assertTrue(seen.isWaiting());
        folder.setSelection(1);
        assertEquals(1, filled.get(), "before it is painted: whoever turns to a page finds it up to date");
        assertFalse(seen.isWaiting());
        ui.pump();
        show(0);
        show(1);
        assertEquals(1, filled.get(), "nothing changed meanwhile");
        seen.fill();
        assertEquals(2, filled.get(), "what is seen is filled at once");
    }

    @Test
    void aPageCarriedElsewhereIsFilledAsItIsPainted() {
        show(0);
        seen.fill();
        Composite other = (Composite) folder.getItem(0).getControl();
        other.setLayout(new FillLayout());
        behind.setParent(other);
        other.layout(true, true);
        ui.until(() -> "filled " + filled, () -> filled.get() == 1);
    }

    @Test
    void beforeTheWindowIsShownEverythingIsFilled() {
        ui.shell().setVisible(false);
        show(0);
        seen.fill();
        assertEquals(1, filled.get());
    }

    @Test
    void aClosedPageIsNotFilled() {
        show(0);
        seen.fill();
        behind.dispose();
        show(1);
        assertEquals(0, filled.get());
    }
}
