package org.hecha.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

/** The board: what it shows, what it filters, where it leads. */
class FindingsPartUiTest extends UiTestCase {

    private FindingsPart part;

    @BeforeEach
    void make() {
        part = ui.make(FindingsPart.class);
    }

    private String cell(String column) {
        return part.grid().text(part.grid().rows().get(0), column);
    }

    private String detail() {
        return part.detail().sheet().said();
    }

    private void chooseFirst() {
        part.grid().select(part.grid().rows().get(0));
    }

    @Test
    void withoutAnEngagementItSaysSo() {
        assertTrue(part.page().sentence().contains("打开"));
    }

    @Test
    void aFindingIsSaidInWords() throws Refusal {
        open();

        assertEquals(List.of("1", "必须解决", "待答复", "错报", "柴油排放量低报", "-1.2", "柴油", "企业答复"),
                List.of("number", "severity", "state", "kind", "title", "amount", "subject", "next").stream().map(this::cell).toList());
    }

    @Test
    void theCursorShowsWhatIsToBeDone() throws Refusal {
        open();
        chooseFirst();

        assertTrue(detail().startsWith("#1  柴油排放量低报\n待答复，企业答复"), detail());
        assertTrue(detail().contains("报告值比重算值低 1.2 t。\n要求\n请更正。"), detail());
    }

    @Test
    void theHistoryIsSaidInWords() throws Refusal {
        Finding finding = open().findings().getFindings().get(0);
        history(finding, "retest-passed");
        history(finding, "event of a later edition");
        chooseFirst();

        assertTrue(detail().contains(FindingEvent.RETEST_PASSED.text().in(Locale.getDefault()) + "  ·  李明"), detail());
        assertFalse(detail().contains("retest-passed"), detail());
        assertTrue(detail().contains("event of a later edition"), detail());
    }

    private static void history(Finding finding, String event) {
        HistoryEntry entry = FindingFactory.eINSTANCE.createHistoryEntry();
        entry.setBy("李明");
        entry.setEvent(event);
        finding.getHistory().add(entry);
    }

    @Test
    void aDoubleClickAndALinkLeadToTheSubject() throws Refusal {
        EngagementDocument document = open();
        chooseFirst();
        part.grid().open();
        assertSame(document.inventory().getSources().get(0), session.selection().orElseThrow());

        part.detail().sheet().follow("对象：柴油");
        assertEquals(List.of(document.inventory().getSources().get(0), document.inventory().getSources().get(0)), visited);
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
    void filtersHideAndSayHowMany() throws Refusal {
        open();
        part.filters().group().pick(FindingFilter.Group.DONE);
        assertEquals(List.of(), part.grid().rows());
        assertTrue(part.page().sentence().contains("筛选"), part.page().sentence());
        part.filters().group().pick(FindingFilter.Group.ALL);
        part.filters().next().pick(Optional.of(NextStep.Side.TEAM));
        assertEquals(List.of(), part.grid().rows());
        part.filters().next().pick(Optional.of(NextStep.Side.CLIENT));
        assertEquals(1, part.grid().rows().size());
        part.filters().text().setText("柴油 低报");
        assertEquals(1, part.grid().rows().size());
        part.filters().text().setText("柴油 天然气");
        assertEquals(0, part.grid().rows().size());
    }

    @Test
    void whoeverLeadsToAHiddenFindingSeesIt() throws Refusal {
        Finding finding = open().findings().getFindings().get(0);
        part.filters().group().pick(FindingFilter.Group.DONE);
        session.select(finding);

        assertEquals(Optional.of(finding), part.grid().selected());
        assertTrue(detail().startsWith("#1"), detail());
    }

    @Test
    void theRaisersThereAreCanBeChosen() throws Refusal {
        EngagementDocument document = open();
        Finding finding = document.findings().getFindings().get(0);
        session.execute(SetCommand.create(document.domain(), finding, FindingPackage.Literals.FINDING__RAISED_BY, "李明"));

        assertEquals(List.of(Optional.empty(), Optional.of("李明")), part.filters().raisedBy().options());
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
