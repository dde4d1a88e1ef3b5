package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.hecha.testing.window.UiTestCase;
import org.junit.jupiter.api.Test;

class ReportDialogUiTest extends UiTestCase {

    private static Button button(Composite in, String text) {
        for (Control child : in.getChildren()) {
            if (child instanceof Button button && button.getText().equals(text)) {
                return button;
            } else if (child instanceof Composite composite && button(composite, text) != null) {
                return button(composite, text);
            }
        }
        return null;
    }

    @Test
    void aFailureIsReportedWithVersionSystemAndItsCauses() {
        Throwable failure = new IllegalStateException("outer", new ArithmeticException("inner"));
        String report = Breakdown.report(failure);
        assertTrue(report.startsWith("核查工作台 "), report);
        assertTrue(report.contains(System.getProperty("os.name")) && report.contains(System.getProperty("java.version")), report);
        assertTrue(report.contains("outer") && report.contains("ArithmeticException: inner") && report.contains("ReportDialogUiTest"), report);
    }

    @Test
    void itCanBeCopied() {
        ReportDialog dialog = ReportDialog.of(ui.shell(), new IllegalStateException("outer"));
        dialog.setBlockOnOpen(false);
        dialog.open();
        button(dialog.getShell(), "复制").notifyListeners(SWT.Selection, new Event());
        Clipboard clipboard = new Clipboard(ui.shell().getDisplay());
        try {
            assertTrue(String.valueOf(clipboard.getContents(TextTransfer.getInstance())).contains("outer"));
        } finally {
            clipboard.dispose();
        }
        assertTrue(!dialog.getShell().isDisposed(), "copying does not close it");
        dialog.close();
    }

    @Test
    void theFirstThingDroppedIsOpened() {
        List<Path> opened = new ArrayList<>();
        Dropping dropping = Dropping.onto(ui.shell(), opened::add);
        dropping.take(new String[] {"/x/a.hecha", "/x/b.hecha"}, ui.ui());
        dropping.take(null, ui.ui());
        dropping.take(new String[0], ui.ui());
        ui.pump();
        assertEquals(List.of(Path.of("/x/a.hecha")), opened);
        Dropping.onto(ui.shell(), opened::add);
    }
}
