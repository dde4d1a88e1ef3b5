package org.hecha.ui.fieldwork.internal.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.ChecklistItem;
import org.hecha.standard.exchange.TextTables;
import org.hecha.ui.fieldwork.testkit.Dialogue;
import org.hecha.ui.fieldwork.testkit.FieldworkCase;
import org.hecha.verification.checklist.Checklists;
import org.hecha.verification.process.Processes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChecklistsPartUiTest extends FieldworkCase {

    private static final String HEAD = "问题标识,回答,记录,现场疑问,证据,标注,发现项\n";

    private ChecklistsPart part;

    @BeforeEach
    void make() {
        serve(Checklists.class);
        serve(Processes.class);
        serve(TextTables.class);
        part = ui.make(ChecklistsPart.class);
    }

    private void openForm() throws Refusal {
        openMill();
        settle();
        ui.until(() -> "no form: " + part.forms().sentence(), () -> !part.forms().grid().rows().isEmpty());
        assertTrue(part.questions().sentence().contains("打开"), part.questions().sentence());
        Dialogue.with(() -> part.forms().tools().press("打开…"), Dialogue.answering());
        settle();
        ui.until(() -> "no question", () -> !part.questions().grid().rows().isEmpty());
    }

    private ChecklistItem item(QuestionRow row) {
        return (ChecklistItem) document.find(row.id()).orElseThrow();
    }

    private QuestionRow first() {
        QuestionRow row = part.questions().grid().rows().get(0);
        part.questions().grid().select(row);
        return row;
    }

    @Test
    void aFormIsOpenedAndUndoClosesItAgain() throws Refusal {
        openForm();
        assertTrue(part.forms().chosen().orElseThrow().progress().startsWith("0/"), part.forms().chosen().orElseThrow().progress());
        document.undo();
        settle();
        ui.until(() -> "still open", () -> !part.forms().chosen().orElseThrow().opened());
    }

    @Test
    void aQuestionIsAnsweredBelowTheTable() throws Refusal {
        openForm();
        QuestionRow row = first();
        part.panel().type(ChecklistAnswer.CONFORMING, "与营业执照一致", "");
        part.take();
        settle();

        assertEquals(List.of(), refusals);
        assertEquals(ChecklistAnswer.CONFORMING, item(row).getAnswer());
        ui.until(() -> "not shown", () -> part.questions().grid().rows().get(0).answer() == ChecklistAnswer.CONFORMING);
        assertTrue(part.forms().chosen().orElseThrow().progress().startsWith("1/"));
        document.undo();
        assertEquals(ChecklistAnswer.OPEN, item(row).getAnswer());
    }

    @Test
    void anAnswerWithoutARecordIsRefusedAndWhatWasTypedStays() throws Refusal {
        openForm();
        QuestionRow row = first();
        part.panel().type(ChecklistAnswer.NOT_CONFORMING, "不一致", "");
        part.take();

        assertEquals(1, refusals.size());
        assertEquals(ChecklistAnswer.OPEN, item(row).getAnswer());
        assertEquals("不一致", part.panel().record());
    }

    @Test
    void aFindingRaisedFromAQuestionAnswersItWithNo() throws Refusal {
        openForm();
        QuestionRow row = first();
        Dialogue.with(() -> part.questions().tools().press("提出发现项…"),
                Dialogue.answering("title", "名称不一致", "description", "执照名称与报告不同", "remedy", "请更正"));
        settle();

        assertEquals(List.of(), refusals);
        assertEquals(ChecklistAnswer.NOT_CONFORMING, item(row).getAnswer());
        assertEquals(document.findings().getFindings().get(0).getId(), item(row).getFindingIds().get(0));
        ui.until(() -> "not shown", () -> !part.questions().grid().rows().get(0).findings().isEmpty());
    }

    @Test
    void aFormIsExportedAsATable() throws Refusal {
        openForm();
        Path file = folder.resolve("form.xlsx");
        choices.add(file);
        part.forms().tools().press("导出表格…");
        settle();

        assertEquals(List.of(), refusals);
        assertTrue(Files.isRegularFile(file));
    }

    @Test
    void aTableThatWasFilledInIsTakenInAndUndone() throws Exception {
        openForm();
        QuestionRow row = first();
        Path file = Files.writeString(folder.resolve("filled.csv"), HEAD + row.itemId() + ",符合,与营业执照一致\n");
        choices.add(file);
        part.forms().tools().press("读入表格…");
        settle();

        assertEquals(List.of(), refusals);
        ui.until(() -> "not answered", () -> item(row).getAnswer() == ChecklistAnswer.CONFORMING);
        assertEquals("与营业执照一致", item(row).getRecord());
        document.undo();
        assertEquals(ChecklistAnswer.OPEN, item(row).getAnswer());
    }

    @Test
    void aTableThatIsWrongNamesEachCellAndTakesNothing() throws Exception {
        openForm();
        QuestionRow row = first();
        StringBuilder table = new StringBuilder(HEAD + row.itemId() + ",符合,一致\n");
        for (int i = 0; i < 13; i++) {
            table.append("没有").append(i).append(",符合,一致\n");
        }
        choices.add(Files.writeString(folder.resolve("wrong.csv"), table));
        part.forms().tools().press("读入表格…");
        settle();

        assertEquals(1, refusals.size(), refusals.toString());
        String said = refusals.get(0);
        assertTrue(said.contains("wrong.csv") && said.contains("第 3 行“问题标识”") && said.contains("还有 1 处"), said);
        assertEquals(ChecklistAnswer.OPEN, item(row).getAnswer());
    }

    @Test
    void aTableThatSaysNothingNewSaysSo() throws Exception {
        openForm();
        choices.add(Files.writeString(folder.resolve("blank.csv"), HEAD + first().itemId() + ",,\n"));
        part.forms().tools().press("读入表格…");
        settle();
        assertTrue(refusals.size() == 1 && refusals.get(0).contains("blank.csv"), refusals.toString());
    }

    @Test
    void aSealedEngagementOffersNoAnswer() throws Refusal {
        document = makeMill();
        session.openForReading(document);
        settle();
        ui.until(() -> "no form", () -> !part.forms().grid().rows().isEmpty());

        assertEquals(List.of(), part.forms().tools().possible());
        assertFalse(part.panel().enabled());
    }
}
