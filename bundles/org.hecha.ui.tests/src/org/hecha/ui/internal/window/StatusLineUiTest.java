package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.text.Refusal;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusLineUiTest extends UiTestCase {

    private StatusLine line;

    @BeforeEach
    void make() {
        line = ui.make(StatusLine.class);
    }

    private Button cancel() {
        for (Control child : ((Composite) ui.shell().getChildren()[0]).getChildren()) {
            if (child instanceof Button button) {
                return button;
            }
        }
        throw new AssertionError("no button");
    }

    @Test
    void totalsAndFindingsAreSaid() throws Refusal {
        assertEquals("尚未打开核查项目", line.text());
        open();
        assertEquals("发现 1 项，其中 1 项未关闭", line.text());
        session.accept(session.generation(), org.hecha.testing.window.Factory.results());
        assertEquals("类别1：311.20  类别2：609.60  合计：920.80 tCO2e  生物源 CO2：0.00 t    发现 1 项，其中 1 项未关闭", line.text());
        session.accept(session.generation(), org.hecha.testing.window.Factory.resultsWithoutPower());
        assertEquals(true, line.text().contains("（另有 1 个排放源无法计算，未计入）"), line.text());
    }

    @Test
    void workCanBeCancelled() {
        List<String> cancelled = new ArrayList<>();
        assertEquals(false, cancel().isVisible());
        session.work(new Work("正在计算…", () -> cancelled.add("cancelled")));
        assertEquals(true, cancel().isVisible());
        cancel().notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("cancelled"), cancelled);
        session.work(null);
        assertEquals(false, cancel().isVisible());
    }
}
