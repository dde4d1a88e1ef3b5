package org.hecha.testing.day;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingState;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.ui.FileChoice;
import org.hecha.ui.page.Words;

/**
 * The script: a verifier's day from a new engagement to the sealed package, then the reviewer's. What it is given lies in the
 * folder {@code given}: the demonstration and a bill as PDF.
 */
final class WorkingDay implements Runnable {

    /** Whose name no other bundle may use. */
    private static final String CANVAS = "PageCanvas";
    /** Which line of the bill says how much was used. */
    private static final int LINE_OF_TOTAL = 4;

    private final Desk desk;
    private final Diary diary;
    private final ChosenFiles files = new ChosenFiles();

    WorkingDay(Desk desk, Diary diary) {
        this.desk = desk;
        this.diary = diary;
    }

    @Override
    public void run() {
        try {
            desk.put(FileChoice.class, files);
            begin();
            imported();
            corrected();
            evidenced();
            checked();
            team();
            finding();
            pages();
            sealed();
            review();
            score();
            diary.write("done");
        } catch (Throwable e) {
            diary.write("failed " + e);
            diary.write(desk.transcript());
            desk.picture("failed");
        } finally {
            desk.see(() -> {
                desk.session().close();
                return desk.of(IWorkbench.class).close();
            });
        }
    }

    /** A new engagement by the wizard. */
    private void begin() {
        Labels words = new Labels("org.hecha.ui.intake", "internal");
        desk.command("org.hecha.ui.intake.command.new");
        desk.window(words.of("newTitle"));
        desk.write(words.of("fieldOrganization"), "示例织造厂 Example Mill");
        desk.write(words.of("fieldCreditCode"), "91320000MA1MB3F58X");
        desk.write(words.of("fieldBody"), "示例核查机构 Example Body");
        desk.write(words.of("fieldFrom"), "2022-01-01");
        desk.write(words.of("fieldTo"), "2023-12-31");
        desk.write(words.of("fieldPlace"), diary.file("mill.hecha").toString());
        desk.picture("new-engagement");
        desk.press(IDialogConstants.NEXT_LABEL);
        desk.await("the criteria", () -> desk.shown(words.of("fieldCriteria")));
        desk.picture("criteria");
        desk.press(IDialogConstants.FINISH_LABEL);
        desk.await("the open engagement", () -> desk.session().document().isPresent());
        diary.write("begun");
    }

    /** The factory's workbook read into it. */
    private void imported() {
        Labels words = new Labels("org.hecha.ui.intake", "internal");
        files.layReady(given("textile-mill-2022-2023.xlsx"));
        desk.command("org.hecha.ui.intake.command.import");
        desk.await("the notes or the inventory", () -> desk.shown(words.of("takeAll")) || sources() > 0);
        if (desk.see(() -> desk.shown(words.of("takeAll")))) {
            desk.picture("import-notes");
            desk.press(words.of("takeAll"));
        }
        desk.await("the inventory", () -> sources() > 0);
        desk.await("results", () -> desk.session().results().isPresent());
        desk.turnTo("org.hecha.ui.part.sources");
        ActivityData record = desk.see(() -> desk.session().document().orElseThrow().inventory().getSources().get(3).getActivityData().get(0));
        desk.see(() -> {
            desk.session().select(record.eContainer());
            return null;
        });
        desk.picture("inventory");
        diary.write("imported");
    }

    private int sources() {
        return desk.session().document().map(open -> open.inventory().getSources().size()).orElse(0);
    }

    /** A number corrected in its cell, looked at, and taken back. */
    private void corrected() {
        String name = desk.see(() -> desk.session().selection().map(Words::of).orElseThrow());
        desk.edit("name", name, "quantity", "14608");
        desk.await("the corrected number", () -> quantity().compareTo(new BigDecimal("14608")) == 0);
        desk.await("results", () -> desk.session().results().isPresent());
        desk.picture("corrected");
        desk.command("org.hecha.ui.command.undo");
        desk.await("the number as it was", () -> quantity().compareTo(new BigDecimal("14607.12")) == 0);
        diary.write("corrected");
    }

    private BigDecimal quantity() {
        return ((EmissionSource) desk.session().selection().orElseThrow()).getActivityData().get(0).getQuantity();
    }

    /** A bill taken in and looked at; one of its lines proves a number, another is worth a note. */
    private void evidenced() {
        Labels intake = new Labels("org.hecha.ui.evidence", "internal/intake");
        Labels page = new Labels("org.hecha.ui.evidence", "internal/page");
        Labels mark = new Labels("org.hecha.ui.evidence", "internal/mark");
        files.layReady(given("electricity-bill.pdf"));
        desk.turnTo("org.hecha.ui.evidence.part.evidence");
        desk.press(page.of("tip.add"));
        desk.window(intake.of("add.title"));
        desk.choose(intake.of("kind"), diary.inEnglish() ? "Power settlement" : "电费结算单");
        desk.write(intake.of("from"), "2023-10-01");
        desk.write(intake.of("to"), "2023-12-31");
        desk.picture("evidence-intake");
        desk.press(IDialogConstants.OK_LABEL);
        desk.await("the bill", () -> !desk.session().document().orElseThrow().evidence().getItems().isEmpty());
        EvidenceItem bill = desk.see(() -> desk.session().document().orElseThrow().evidence().getItems().get(0));
        desk.see(() -> {
            desk.session().select(bill);
            return null;
        });
        desk.key(CANVAS, 'l');
        desk.read(page.of("selected", "").substring(0, 2));
        for (int line = 1; line < LINE_OF_TOTAL; line++) {
            desk.key(CANVAS, 'l');
        }
        desk.key(CANVAS, 'v');
        desk.window(mark.of("value.title"));
        desk.await("the line", () -> desk.shown("14,607.12"));
        desk.press(mark.of("take"));
        desk.picture("evidence-value");
        desk.press(IDialogConstants.OK_LABEL);
        desk.await("the anchor", () -> marks(bill) == 1);
        desk.key(CANVAS, 'l');
        desk.key(CANVAS, 'a');
        desk.window(mark.of("note.title"));
        desk.write(mark.of("remark"), "与电表抄表记录核对。 Compared with the meter readings.");
        desk.press(IDialogConstants.OK_LABEL);
        desk.await("the note", () -> marks(bill) == 2);
        desk.picture("evidence");
        diary.write("evidenced");
    }

    private long marks(EvidenceItem item) {
        return desk.session().document().orElseThrow().evidence().getAnnotations().stream()
                .filter(each -> item.getId().equals(each.getItemId())).count();
    }

    /** Every rule asked, the findings on the board. */
    private void checked() {
        check();
        desk.turnTo("org.hecha.ui.part.findings");
        desk.see(() -> {
            desk.session().select(findings().get(0));
            return null;
        });
        desk.picture("findings");
        diary.write("checked");
    }

    /** Every rule asked anew, the answers recorded. */
    private void check() {
        Object before = desk.see(this::checkedAt);
        desk.command("org.hecha.ui.command.check");
        desk.await("findings", () -> checkedAt() != null && !checkedAt().equals(before) && !findings().isEmpty());
        desk.rest();
    }

    private Object checkedAt() {
        return desk.session().document().orElseThrow().findings().getCheckedAt();
    }

    private List<Finding> findings() {
        return desk.session().document().orElseThrow().findings().getFindings();
    }

    /** Who verifies. */
    private void team() {
        Labels words = new Labels("org.hecha.ui.fieldwork", "internal/process");
        desk.turnTo("org.hecha.ui.fieldwork.part.process");
        desk.tab(words.of("tab.team"));
        desk.press(words.of("team.add"));
        desk.window(words.of("team.add.title"));
        desk.write(words.of("team.name"), "张核 Zhang He");
        desk.write(words.of("team.statement"), "与受核查方没有利害关系。 No interest in the client.");
        desk.picture("team-member");
        desk.press(words.of("team.add.button"));
        desk.await("a member", () -> !desk.session().document().orElseThrow().engagement().getTeam().isEmpty());
        diary.write("team");
    }

    /** A finding raised, answered by the client, tested again and closed. */
    private void finding() {
        Labels words = new Labels("org.hecha.ui", "internal/findings");
        desk.turnTo("org.hecha.ui.part.findings");
        int before = desk.see(() -> findings().size());
        desk.press(words.of("action.key", words.of("action.raise"), "N"));
        desk.write(words.of("field.title"), "缺少电费单原件 Original bills are missing");
        desk.write(words.of("field.description"), "第四季度的电费单只有复印件。");
        desk.write(words.of("field.remedy"), "请提供原件。");
        desk.picture("raise");
        desk.press(words.of("do.raise"));
        desk.await("the finding", () -> findings().size() == before + 1);
        Finding raised = desk.see(() -> findings().get(before));
        desk.see(() -> {
            desk.session().select(raised);
            return null;
        });
        desk.press(words.of("action.key", words.of("action.answer"), "A"));
        desk.write(words.of("field.client"), "李四 Li Si");
        desk.write(words.of("field.cause"), "原件存放在财务部。");
        desk.write(words.of("field.measure"), "已提供原件。");
        desk.picture("answer");
        desk.press(words.of("do.answer"));
        desk.await("the answer", () -> raised.getState() == FindingState.ANSWERED);
        desk.press(words.of("action.key", words.of("action.retest"), "T"));
        desk.press(words.of("outcome.passed"));
        desk.write(words.of("field.what"), "核对了四张原件，与复印件一致。");
        desk.press(words.of("do.retest"));
        desk.await("the retest", () -> raised.getState() == FindingState.RETESTED);
        desk.press(words.of("action.key", words.of("action.close"), "C"));
        desk.write(words.of("field.conclusion"), "原件已核对，予以关闭。");
        desk.press(words.of("do.close"));
        desk.await("the end", () -> raised.getState() == FindingState.CLOSED);
        desk.picture("closed-finding");
        diary.write("finding");
    }

    /** What else a verifier looks at. */
    private void pages() {
        desk.turnTo("org.hecha.ui.part.dashboard");
        desk.picture("dashboard");
        for (String page : new String[] {"process", "materiality", "coverage", "sampling", "checklists", "opinion", "statement"}) {
            desk.turnTo("org.hecha.ui.fieldwork.part." + page);
            desk.picture(page);
        }
        diary.write("pages");
    }

    /** Checked, saved, signed and packed by the wizard. */
    private void sealed() {
        check();
        desk.command("org.hecha.ui.command.save");
        desk.await("everything saved", () -> desk.session().document().filter(open -> !open.isDirty()).isPresent());
        Labels words = new Labels("org.hecha.ui.review", "internal/sign");
        desk.command("org.hecha.ui.review.command.sign");
        desk.read(words.of("whatDescription"));
        desk.press(words.of("what.PACKAGE"));
        desk.picture("sign-what");
        desk.press(words.of("next"));
        desk.write(words.of("keyFile"), given("signer.p12").toString());
        desk.write(words.of("keySecret"), desk.text(given("signer.password")));
        desk.press(words.of("next"));
        desk.read(words.of("certSubject", ""));
        desk.picture("sign-certificate");
        desk.press(words.of("next"));
        desk.read(words.of("proofDescription"));
        desk.press(words.of("sign"));
        desk.read(words.of("resultDescription"));
        desk.picture("sign-result");
        desk.press(words.of("done"));
        diary.write("sealed");
    }

    /** The package of the demonstration, as its reviewer. */
    private void review() {
        Path sealed = given("textile-mill-2022-2023.asice");
        files.layReady(sealed);
        desk.command("org.hecha.ui.review.command.open");
        desk.await("the content of the package", () -> desk.session().isReadOnly());
        desk.await("results", () -> desk.session().results().isPresent());
        desk.picture("verdict");
        diary.write("reviewed");
    }

    /** The application that rests on it. */
    private void score() {
        files.layReady(given("textile-mill-2022-2023.dossier"));
        desk.command("org.hecha.ui.score.command.open");
        desk.rest();
        desk.picture("scorecard");
        diary.write("scored");
    }

    private Path given(String name) {
        return diary.file("given").resolve(name);
    }
}
