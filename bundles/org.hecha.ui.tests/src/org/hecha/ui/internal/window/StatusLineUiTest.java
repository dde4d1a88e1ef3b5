package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
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

    private List<Control> controls() {
        return List.of(((Composite) line.work().control()).getChildren());
    }

    private Button cancel() {
        return (Button) controls().get(3);
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
        Work work = new Work("正在计算…", () -> cancelled.add("cancelled"));
        session.work(work);
        assertEquals(true, cancel().isVisible());
        cancel().notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("cancelled"), cancelled);
        session.workEnded(work);
        assertEquals(false, cancel().isVisible());
    }

    @Test
    void theNewestIsSaidWithItsPercentage() {
        Work first = new Work("正在核验", () -> { });
        Work second = new Work("正在保存", () -> { });
        session.work(first);
        Label label = (Label) controls().get(0);
        assertEquals("正在核验", label.getText());
        assertEquals(false, controls().get(1).isVisible());
        session.work(second);
        session.workWent(second, 40);
        assertEquals("正在保存（40%）", label.getText());
        assertEquals(40, ((ProgressBar) controls().get(1)).getSelection());
        assertEquals(true, controls().get(1).isVisible());
        assertEquals("2 项后台任务", ((Button) controls().get(2)).getText());
        session.workEnded(second);
        assertEquals("正在核验", label.getText());
        assertEquals(false, controls().get(2).isVisible());
    }

    @Test
    void allOfThemAreListedEachWithItsButton() {
        List<String> cancelled = new ArrayList<>();
        Work first = new Work("正在核验", () -> cancelled.add("first"));
        Work second = new Work("正在保存", () -> cancelled.add("second"));
        session.work(first);
        session.work(second);
        ui.pump();
        WorkList list = line.work().showAll();
        assertEquals(4, list.shell().getChildren().length);
        session.workWent(first, 70);
        assertEquals("正在核验（70%）", ((Label) list.shell().getChildren()[0]).getText());
        list.shell().getChildren()[1].notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("first"), cancelled);
        session.workEnded(first);
        assertEquals(2, list.shell().getChildren().length);
        session.workEnded(second);
        assertEquals("没有后台任务", ((Label) list.shell().getChildren()[0]).getText());
        list.shell().close();
        session.work(first);
    }
}
