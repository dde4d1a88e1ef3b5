package org.hecha.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.ToolItem;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Suppression;
import org.hecha.standard.exchange.TextTables;
import org.hecha.testing.window.Factory;
import org.hecha.ui.internal.Crew;
import org.junit.jupiter.api.Test;

/** The steps with a finding, by the real dialogs. */
class FindingStepsUiTest extends FindingDialogTestCase {

    private String enabled() {
        return part.actions().items().stream().filter(ToolItem::isEnabled).map(ToolItem::getText)
                .filter(text -> !text.isEmpty()).map(text -> text.substring(text.length() - 2, text.length() - 1)).reduce("", String::concat);
    }

    private void answer() {
        AnswerForm form = press('a');
        form.by().setText("陈经理");
        form.cause().setText("漏记一张发票");
        form.measure().setText("已补记");
        form.evidence().tick(invoice);
        dialog.okPressed();
    }

    @Test
    void onlyWhatTheStateAllowsCanBePressed() {
        assertEquals("NEFXIPSAK", enabled());
        assertNull(press('c'));
        answer();
        assertEquals("NFXIPSATK", enabled());
    }

    @Test
    void theWholeDialogueAndBack() throws Refusal {
        answer();
        assertEquals(FindingState.ANSWERED, finding.getState());
        assertEquals(List.of(invoice.getId()), finding.getActions().get(0).getEvidenceIds());
        String said = part.detail().sheet().said();
        assertTrue(said.contains("原因：漏记一张发票\n措施：已补记\n证据：柴油发票"), said);
        part.detail().sheet().follow("证据：柴油发票");
        assertEquals(List.of(invoice), visited);
        part.grid().select(finding);

        RetestForm retest = press('T');
        retest.by().choice().choose(document.engagement().getTeam().get(1));
        retest.passed().setSelection(true);
        retest.what().setText("重新汇总发票，相符");
        dialog.okPressed();
        assertEquals(FindingState.RETESTED, finding.getState());

        CloseForm close = press('C');
        assertEquals(Crew.VERIFIER, close.by().name(), "who acted last is proposed");
        close.conclusion().setText("已更正");
        dialog.okPressed();
        assertEquals(FindingState.CLOSED, finding.getState());
        assertTrue(part.detail().sheet().said().contains("已更正"), part.detail().sheet().said());

        document.undo();
        assertEquals(FindingState.RETESTED, finding.getState());
        document.redo();
        ReasonForm reopen = press('O');
        reopen.by().choice().choose(document.engagement().getTeam().get(0));
        reopen.reason().setText("又发现一张发票");
        dialog.okPressed();
        assertEquals(FindingState.OPEN, finding.getState());
        assertEquals(List.of("answered", "retest-passed", "closed", "reopened"),
                finding.getHistory().stream().map(entry -> entry.getEvent()).toList());
    }

    @Test
    void whatIsRefusedIsSaidInTheDialogAndNothingIsLost() {
        AnswerForm form = press('A');
        form.by().setText(Crew.LEAD);
        form.cause().setText("原因");
        form.measure().setText("措施");
        dialog.okPressed();

        assertFalse(dialog.getShell().isDisposed());
        assertTrue(dialog.getErrorMessage().contains(Crew.LEAD), dialog.getErrorMessage());
        assertEquals("措施", form.measure().getText());
        assertEquals(FindingState.OPEN, finding.getState());
    }

    @Test
    void aRetestSaysHowItCameOut() {
        answer();
        RetestForm form = press('T');
        form.what().setText("看过");
        dialog.okPressed();

        assertTrue(dialog.getErrorMessage().contains("是否通过"), dialog.getErrorMessage());
    }

    @Test
    void aNewFindingIsProposedAboutTheChosenSource() throws Refusal {
        session.select(Factory.POWER);
        DraftForm form = press('N');
        assertEquals("外购电力", form.subject().getText());
        form.title().setText("电量缺少结算单");
        form.amount().setText("很多");
        form.by().choice().choose(document.engagement().getTeam().get(0));
        dialog.okPressed();
        assertTrue(dialog.getErrorMessage().contains("很多"), dialog.getErrorMessage());
        form.amount().setText("");
        form.due().setText("明天");
        dialog.okPressed();
        assertTrue(dialog.getErrorMessage().contains("明天"), dialog.getErrorMessage());
        form.due().setText("2099-01-31");
        dialog.okPressed();

        Finding raised = document.findings().getFindings().get(1);
        assertEquals(List.of("电量缺少结算单", Factory.POWER, "2099-01-31", Crew.LEAD),
                List.of(raised.getTitle(), raised.getSubjectId(), raised.getDue().toString(), raised.getRaisedBy()));
        document.undo();
        assertEquals(1, document.findings().getFindings().size());
    }

    @Test
    void anEditSaysOnlyWhatChanged() {
        DraftForm form = press('E');
        form.by().choice().choose(document.engagement().getTeam().get(0));
        form.title().setText("柴油少报");
        dialog.okPressed();

        assertEquals("柴油少报", finding.getTitle());
        assertEquals("-1.2", finding.getMisstatement().toString());
        assertEquals(1, finding.getHistory().size());
    }

    @Test
    void aPackageThatIsOnlyReadOffersNoChange() throws Refusal {
        EngagementDocument again = EngagementDocument.open(document.folder());
        session.openForReading(again);
        part.grid().select(part.grid().rows().get(0));

        assertEquals("XS", enabled());
        assertNull(press('A'));
    }

    @Test
    void theListGoesOutAndComesBack() {
        List<List<String>> written = new ArrayList<>();
        ui.with(TextTables.class, new TextTables() {
            @Override
            public void write(Path file, List<List<String>> rows) {
                written.addAll(rows);
            }

            @Override
            public List<List<String>> read(Path file) {
                return written;
            }
        });
        choices.add(folder.resolve("list.csv"));
        press('X');
        ui.until(() -> "the list is written", () -> part.detail().sheet().said().contains("list.csv"));
        assertEquals(2, written.size());

        List<String> row = new ArrayList<>(written.get(1));
        row.set(4, "漏记");
        row.set(5, "补记");
        written.set(1, row);
        dialog = null;
        choices.add(folder.resolve("back.csv"));
        press('I');
        ui.until(() -> "the dialog is there", () -> dialog != null);
        dialog.okPressed();
        assertTrue(dialog.getErrorMessage() != null, "nobody answered");
        ((ImportForm) dialog.form()).by().setText("陈经理");
        dialog.okPressed();

        assertEquals("补记", finding.getActions().get(0).getMeasure());
    }

    @Test
    void aListWithAFlawIsNotTakenAtAll() {
        dialog = null;
        ui.with(TextTables.class, new TextTables() {
            @Override
            public void write(Path file, List<List<String>> rows) {
                throw new AssertionError();
            }

            @Override
            public List<List<String>> read(Path file) {
                return List.of(List.of("一张别的表"));
            }
        });
        choices.add(folder.resolve("x.csv"));
        press('I');
        ui.until(() -> "the dialog is there", () -> dialog != null);
        ((ImportForm) dialog.form()).by().setText("陈经理");
        dialog.okPressed();

        assertTrue(dialog.getErrorMessage().contains("未采用"), dialog.getErrorMessage());
        assertEquals(FindingState.OPEN, finding.getState());
    }

    @Test
    void aListThatIsThereIsReplacedOnceTheNewOneIsWhole() throws IOException {
        ui.with(TextTables.class, new TextTables() {
            @Override
            public void write(Path file, List<List<String>> rows) {
                assertFalse(Files.exists(file), "never over a file that is there");
                try {
                    Files.writeString(file, "new");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public List<List<String>> read(Path file) {
                throw new AssertionError();
            }
        });
        Path file = Files.writeString(folder.resolve("list.csv"), "old");
        choices.add(file);
        press('X');
        ui.until(() -> "the list is written", () -> part.detail().sheet().said().contains("list.csv"));

        assertEquals("new", Files.readString(file));
    }

    @Test
    void withoutTheTableServiceExportSaysSo() {
        choices.add(folder.resolve("list.csv"));
        press('X');
        ui.until(() -> "refused", () -> !refusals.isEmpty());
        assertTrue(refusals.get(0).contains("没有安装"), refusals.toString());
    }

    @Test
    void suppressionsAreListedAndNotTakenBackWithoutTheService() {
        Suppression suppression = FindingFactory.eINSTANCE.createSuppression();
        suppression.setId("s1");
        suppression.setRuleId("TEST-1");
        document.findings().getSuppressions().add(suppression);
        SuppressionsForm form = press('S');
        assertEquals("TEST-1", form.grid().text(form.grid().rows().get(0), "rule"));
        dialog.okPressed();
        assertTrue(dialog.getErrorMessage().contains("选择"), dialog.getErrorMessage());
        form.grid().select(suppression);
        dialog.okPressed();
        assertTrue(dialog.getErrorMessage().contains("核查服务"), dialog.getErrorMessage());
    }
}
