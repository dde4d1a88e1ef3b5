package org.hecha.ui.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.edit.command.RemoveCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.testing.window.UiTestCase;
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

        assertEquals(List.of(
                new ProblemRow("fail", "无法计算", "2099 年没有电力因子", "外购电力", org.hecha.testing.window.Factory.POWER, "YEAR_MISSING"),
                new ProblemRow("warn", "关注", "柴油缺少凭证", "柴油", org.hecha.testing.window.Factory.DIESEL, "TEST-1")),
                part.grid().rows());
    }

    @Test
    void aDoubleClickLeadsToTheSubject() throws Refusal {
        EngagementDocument document = openCalculated();
        part.grid().select(part.grid().rows().get(0));
        part.grid().open();

        assertSame(document.inventory().getSources().get(1), session.selection().orElseThrow());
    }

    @Test
    void withoutProblemsItSaysWhetherThatIsKnown() throws Refusal {
        EngagementDocument document = open();
        session.execute(RemoveCommand.create(document.domain(), document.findings().getChecks().get(0)));
        assertTrue(part.page().sentence().contains("正在计算"), part.page().sentence());
    }
}
