package org.hecha.ui.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.FindingPackage;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.fix.QuickFix;
import org.hecha.ui.fix.QuickFixes;
import org.hecha.ui.fix.Trouble;
import org.hecha.ui.internal.fix.FixShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemsPartUiTest extends UiTestCase {

    private ProblemsPart part;

    @BeforeEach
    void make() {
        part = ui.make(ProblemsPart.class);
    }

    @Test
    void withoutAnEngagementItSaysSo() {
        assertTrue(part.page().sentence().contains("打开"));
    }

    @Test
    void problemsOfBothBasesAreSaidOnceAndPassedChecksNotAtAll() throws Refusal {
        openCalculated();

        assertEquals(List.of("CALCULATION fail 无法计算 2099 年没有电力因子 外购电力 " + org.hecha.testing.window.Factory.POWER + " YEAR_MISSING",
                "CHECK warn 关注 柴油缺少凭证 柴油 " + org.hecha.testing.window.Factory.DIESEL + " TEST-1"),
                part.grid().rows().stream().map(row -> String.join(" ", row.kind().name(), row.icon(), row.gravity(), row.message(),
                        row.subject(session.document()), row.subjectId(), row.code())).toList());
    }

    @Test
    void aDoubleClickLeadsToTheSubject() throws Refusal {
        EngagementDocument document = openCalculated();
        part.grid().select(part.grid().rows().get(0));
        part.grid().open();

        assertSame(document.inventory().getSources().get(1), session.selection().orElseThrow());
    }

    @Test
    void aCheckOfWhichAFindingWasRaisedIsNoProblemAnyMore() throws Refusal {
        EngagementDocument document = openCalculated();
        session.execute(SetCommand.create(document.domain(), document.findings().getFindings().get(0),
                FindingPackage.Literals.FINDING__RULE_ID, "TEST-1"));
        assertEquals(1, part.grid().rows().size());
        document.undo();
        assertEquals(2, part.grid().rows().size());
    }

    @Test
    void theMessageIsReadInFullAndLeadsToItsObject() throws Refusal {
        EngagementDocument document = openCalculated();
        part.grid().select(part.grid().rows().get(1));

        assertEquals("柴油缺少凭证\n转到：柴油\n搁置此检查…", part.sheet().said());
        part.sheet().follow("转到：柴油");
        assertEquals(List.of(document.inventory().getSources().get(0)), visited);
    }

    @Test
    void withoutProblemsItSaysWhetherThatIsKnown() throws Refusal {
        EngagementDocument document = open();
        session.execute(RemoveCommand.create(document.domain(), document.findings().getChecks().get(0)));
        assertTrue(part.page().sentence().contains("正在计算"), part.page().sentence());
    }

    @Test
    void aFixThatTakesACalculationComesLater() throws Refusal {
        FixShelf shelf = new FixShelf();
        shelf.add(new QuickFixes() {
            @Override
            public List<QuickFix> fixesFor(EngagementDocument document, Trouble trouble) {
                return List.of();
            }

            @Override
            public boolean calculates(Trouble trouble) {
                return "YEAR_MISSING".equals(trouble.code());
            }

            @Override
            public List<QuickFix> calculatedFor(EngagementDocument document, Trouble trouble) {
                return List.of(new QuickFix("换年份", "…", QuickFix.Asks.NOTHING, (person, reason) -> null));
            }
        });
        ui.with(FixShelf.class, shelf);
        openCalculated();
        part.grid().select(part.grid().rows().get(0));
        ui.until(() -> part.sheet().said(), () -> part.sheet().said().endsWith("修复：换年份"));
        part.grid().select(part.grid().rows().get(1));
        ui.until(() -> "nothing goes on", () -> session.works().isEmpty());
        assertEquals("柴油缺少凭证\n转到：柴油\n搁置此检查…", part.sheet().said());
    }

    private List<String> offered() {
        Menu menu = new Menu(part.grid().control());
        part.offer(menu);
        return List.of(menu.getItems()).stream().map(MenuItem::getText).toList();
    }

    @Test
    void theContextMenuOffersWhatCanBeDone() throws Refusal {
        EngagementDocument document = openCalculated();
        part.grid().select(part.grid().rows().get(0));
        assertEquals(List.of("转到：外购电力", "快速修复…（Ctrl+1）"), offered());
        part.grid().select(part.grid().rows().get(1));
        assertEquals(List.of("转到：柴油", "快速修复…（Ctrl+1）", "搁置此检查…"), offered());

        session.openForReading(EngagementDocument.open(document.folder()));
        part.grid().select(part.grid().rows().get(0));
        assertEquals(List.of("转到：柴油"), offered());
    }
}
