package org.hecha.ui.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.DocumentCommandStack.Done;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementPackage.Literals;
import org.hecha.model.finding.Finding;
import org.hecha.testing.window.Factory;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.internal.Crew;
import org.hecha.verification.finding.Answer;
import org.hecha.verification.finding.FindingDialogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryPartUiTest extends UiTestCase {

    private HistoryPart part;
    private EngagementDocument document;

    @BeforeEach
    void make() {
        part = ui.make(HistoryPart.class);
    }

    private void openFresh() throws Refusal {
        EngagementDocument made = open();
        made.findings().setNextNumber(2);
        Crew.join(made);
        document = EngagementDocument.open(folder.resolve("mill.hecha"));
        session.open(document);
    }

    private void title(String title) throws Refusal {
        session.execute(SetCommand.create(document.domain(), document.engagement(), Literals.ENGAGEMENT__TITLE, title));
    }

    private List<String> states() {
        return part.log().grid().rows().stream().map(done -> part.log().grid().text(done, "state")).toList();
    }

    private void choose(int row) {
        part.log().grid().select(part.log().grid().rows().get(row));
    }

    @Test
    void withoutAnEngagementItSaysSo() {
        assertTrue(part.page().sentence().contains("打开"));
    }

    @Test
    void severalStepsAreTakenBackAndDoneAgainAtOnce() throws Refusal {
        openFresh();
        assertEquals(List.of(), states());
        title("一");
        title("二");
        title("三");
        choose(1);
        assertTrue(part.log().undo().isEnabled());
        assertFalse(part.log().redo().isEnabled());
        part.log().undo().notifyListeners(SWT.Selection, new Event());

        assertEquals("一", document.engagement().getTitle());
        assertEquals(List.of("已撤销", "已撤销", "已做"), states());
        choose(0);
        part.log().redo().notifyListeners(SWT.Selection, new Event());
        assertEquals("三", document.engagement().getTitle());
        assertEquals(List.of("已做", "已做", "已做"), states());
    }

    @Test
    void everyStepHasItsTime() throws Refusal {
        openFresh();
        Instant before = Instant.now().minusSeconds(2);
        title("一");

        Done done = part.log().grid().rows().get(0);
        assertTrue(done.at().isAfter(before), done.at().toString());
        assertEquals("修改“一”", part.log().grid().text(done, "what"));
    }

    @Test
    void theRecordSaysWhoDidWhatAndLeadsThere() throws Refusal {
        openFresh();
        Finding finding = document.findings().getFindings().get(0);
        session.execute(new FindingDialogue(document, Instant.parse("2026-03-01T08:00:00Z"))
                .answer(1, new Answer("陈经理", "漏记", "补记", List.of())));

        RecordRow row = part.grid().rows().get(0);
        assertEquals(List.of("陈经理", "发现 #1：答复", "补记", "#1 柴油排放量低报"),
                List.of("by", "what", "detail", "object").stream()
                .map(column -> part.grid().text(row, column)).toList());
        assertEquals("发现的历史完整（1 条）", part.chain());
        part.grid().select(row);
        part.grid().open();
        assertEquals(List.of(finding), visited);
    }

    @Test
    void itIsFilteredByWordsAndByTheChosenObject() throws Refusal {
        openFresh();
        session.execute(new FindingDialogue(document, Instant.parse("2026-03-01T08:00:00Z"))
                .answer(1, new Answer("陈经理", "漏记", "补记", List.of())));
        int all = part.grid().rows().size();
        part.filter().setText("无此内容");
        assertEquals(0, part.grid().rows().size());
        part.filter().setText("");
        assertEquals(all, part.grid().rows().size());

        part.onlyChosen().setSelection(true);
        session.select(Factory.POWER);
        assertEquals(0, part.grid().rows().size());
        session.select(Factory.DIESEL);
        assertEquals(1, part.grid().rows().size());
    }

    @Test
    void anAlteredHistoryIsSaid() throws Refusal {
        openFresh();
        session.execute(new FindingDialogue(document, Instant.parse("2026-03-01T08:00:00Z"))
                .answer(1, new Answer("陈经理", "漏记", "补记", List.of())));
        document.findings().getFindings().get(0).getHistory().get(0).setDetail("什么也没做");
        document.save();
        session.open(EngagementDocument.open(document.folder()));

        assertTrue(part.chain().contains("被改动"), part.chain());
    }

    @Test
    void whatIsOnlyReadIsNotTakenBack() throws Refusal {
        openFresh();
        session.openForReading(EngagementDocument.open(document.folder()));
        assertFalse(part.log().undo().isEnabled());
        assertFalse(part.log().redo().isEnabled());
    }
}
