package org.hecha.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingPackage;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.HistoryEntry;
import org.hecha.testing.window.UiTestCase;
import org.hecha.verification.FindingEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsPartUiTest extends UiTestCase {

    private FindingsPart part;

    @BeforeEach
    void make() {
        part = ui.make(FindingsPart.class);
    }

    private String cell(String column) {
        return part.grid().text(part.grid().rows().get(0), column);
    }

    @Test
    void withoutAnEngagementItSaysSo() {
        assertTrue(part.page().sentence().contains("打开"));
    }

    @Test
    void aFindingIsSaidInWords() throws Refusal {
        open();

        assertEquals(List.of("1", "必须解决", "待答复", "错报", "柴油排放量低报", "-1.2", "柴油"), List.of(cell("number"),
                cell("severity"), cell("state"), cell("kind"), cell("title"), cell("amount"), cell("subject")));
    }

    @Test
    void theCursorShowsWhatIsToBeDone() throws Refusal {
        open();
        part.grid().select(part.grid().rows().get(0));

        assertTrue(part.detail().startsWith("柴油排放量低报\n报告值比重算值低 1.2 t。\n处理要求：请更正。"), part.detail());
    }

    @Test
    void theHistoryIsSaidInWords() throws Refusal {
        Finding finding = open().findings().getFindings().get(0);
        history(finding, "retest-passed");
        history(finding, "event of a later edition");
        part.grid().select(part.grid().rows().get(0));

        String passed = FindingEvent.RETEST_PASSED.text().in(Locale.getDefault());
        assertTrue(part.detail().contains("李明  " + passed), part.detail());
        assertFalse(part.detail().contains("retest-passed"), part.detail());
        assertTrue(part.detail().contains("event of a later edition"), part.detail());
    }

    private static void history(Finding finding, String event) {
        HistoryEntry entry = FindingFactory.eINSTANCE.createHistoryEntry();
        entry.setBy("李明");
        entry.setEvent(event);
        finding.getHistory().add(entry);
    }

    @Test
    void aDoubleClickLeadsToTheSubject() throws Refusal {
        EngagementDocument document = open();
        part.grid().select(part.grid().rows().get(0));
        part.grid().open();

        assertSame(document.inventory().getSources().get(0), session.selection().orElseThrow());
    }

    @Test
    void aChangeOfStateIsSeen() throws Refusal {
        EngagementDocument document = open();
        Finding finding = document.findings().getFindings().get(0);
        session.execute(SetCommand.create(document.domain(), finding, FindingPackage.Literals.FINDING__STATE,
                FindingState.CLOSED));
        assertEquals("已关闭", cell("state"));
        document.undo();
        assertEquals("待答复", cell("state"));
    }

    @Test
    void withoutFindingsItSaysWhyThereAreNone() throws Refusal {
        EngagementDocument document = open();
        session.execute(RemoveCommand.create(document.domain(), document.findings().getFindings().get(0)));
        assertTrue(part.page().sentence().contains("尚未检查"), part.page().sentence());

        session.execute(SetCommand.create(document.domain(), document.findings(),
                FindingPackage.Literals.FINDING_REGISTER__CHECKED_AT, java.time.Instant.EPOCH));
        assertTrue(part.page().sentence().contains("没有发现问题"), part.page().sentence());
    }
}
