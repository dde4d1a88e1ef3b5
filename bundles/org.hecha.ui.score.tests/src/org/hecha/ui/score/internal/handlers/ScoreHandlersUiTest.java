package org.hecha.ui.score.internal.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.hecha.core.OpenDossier;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.DossierImport;
import org.hecha.io.spreadsheet.Intake;
import org.hecha.io.spreadsheet.Place;
import org.hecha.io.spreadsheet.RowIssue;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.scoring.Scorecard;
import org.hecha.ui.Reporter;
import org.hecha.ui.Speech;
import org.hecha.ui.form.FormDialog;
import org.hecha.ui.score.fixture.ScoreUiTestCase;
import org.junit.jupiter.api.Test;

class ScoreHandlersUiTest extends ScoreUiTestCase {

    private final NewDossier data = new NewDossier();

    @Test
    void aNewDossierIsAskedForUntilNothingIsWrong() throws Exception {
        assertTrue(fault().contains("单位名称"));
        data.organization("甲厂");
        assertTrue(fault().contains("统一社会信用代码"));
        data.creditCode("91320000MA00000001");
        data.from("2025-13-01");
        assertTrue(fault().contains("不是日期"));
        data.from("2025-01-01");
        data.to("2024-12-31");
        assertTrue(fault().contains("晚于止日"));
        data.to("2025-12-31");
        assertTrue(fault().contains("位置"));
        data.file(Files.writeString(folder.resolve("old.dossier"), "x").toString());
        assertTrue(fault().contains("已经存在"));
        data.file(folder.resolve("new").toString());
        assertEquals(Optional.empty(), data.fault());
        assertTrue(data.file().endsWith("new.dossier"));
        assertEquals("甲厂", data.dossier().getFactoryName());
    }

    private String fault() {
        return Speech.in(data.fault().orElseThrow());
    }

    @Test
    void theDialogSaysWhatIsWrongAndLosesNothing() {
        NewDossierForm form = new NewDossierForm(data, List.of(), null);
        FormDialog dialog = new FormDialog(ui.shell(), "新建", "", form);
        dialog.create();
        form.creditCode().setText("91320000MA00000001");
        dialog.okPressed();
        assertTrue(dialog.getErrorMessage().contains("单位名称"), dialog.getErrorMessage());
        assertEquals("91320000MA00000001", form.creditCode().getText());
        form.organization().setText("甲厂");
        form.file().type(folder.resolve("new").toString());
        dialog.okPressed();
        assertEquals(Window.OK, dialog.getReturnCode());
        assertEquals("甲厂", data.dossier().getFactoryName());
    }

    @Test
    void theScorecardIsWrittenAsTheCommandLinePrintsIt() throws Exception {
        openDossier();
        Scorecard card = dossiers.scored().flatMap(scored -> scored.card()).orElseThrow();
        Path text = folder.resolve("card.txt");
        Path json = folder.resolve("card.json");
        ScorecardFile.write(card, text, Locale.CHINA);
        ScorecardFile.write(card, json, Locale.CHINA);

        assertTrue(Files.readString(text).contains("结论：不符合确认标准"));
        assertTrue(Files.readString(json).contains("\"decision\" : \"NOT_ELIGIBLE\""));
        assertThrows(Refusal.class, () -> ScorecardFile.write(card, folder.resolve("none").resolve("x.txt"), Locale.CHINA));
    }

    @Test
    void aWorkbookIsTakenInOneStepAndEmptyCellsTakeNothingAway() throws Refusal {
        OpenDossier open = openDossier();
        String id = open.dossier().getId();
        importing(List.of(), true).read(folder.resolve("book.xlsx"));
        ui.until(() -> "not imported: " + refusals, () -> "导入厂".equals(open.dossier().getFactoryName()));

        assertEquals("91320000MA00000001", open.dossier().getCreditCode());
        assertEquals(3, open.dossier().getClaims().size());
        assertEquals(id, open.dossier().getId());
        open.undo();
        assertEquals("江苏示例制造有限公司", open.dossier().getFactoryName());
        assertFalse(open.isDirty());
    }

    @Test
    void wrongRowsAreAskedAbout() throws Refusal {
        OpenDossier open = openDossier();
        RowIssue issue = new RowIssue("x", new Place("book.xlsx", "指标", 3, "B", ""), Localized.verbatim("不是数字"),
                Localized.verbatim("请改正"));
        importing(List.of(issue), false).read(folder.resolve("book.xlsx"));
        ui.until(() -> "work goes on", () -> session.work().isEmpty());

        assertEquals("江苏示例制造有限公司", open.dossier().getFactoryName());
    }

    private DossierImporting importing(List<RowIssue> issues, boolean rest) {
        Dossier read = DossierFactory.eINSTANCE.createDossier();
        read.setFactoryName("导入厂");
        Intake intake = (Intake) Proxy.newProxyInstance(Intake.class.getClassLoader(), new Class<?>[] {Intake.class},
                (proxy, method, arguments) -> new DossierImport("book.xlsx", read, issues, List.of()));
        Reporter reporter = refusal -> refusals.add(refusal.in(Locale.CHINA));
        return new DossierImporting(dossiers, background, reporter, intake, asked -> rest);
    }
}
