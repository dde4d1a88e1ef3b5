package org.hecha.testing.day;

import java.nio.file.Path;

import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.hecha.model.inventory.ActivityData;
import org.hecha.ui.FileChoice;

/**
 * The script: a verifier's day from a new engagement to the sealed package, then the reviewer's. What it is given lies in the
 * folder {@code given}: the demonstration and a bill as PDF.
 */
final class WorkingDay implements Runnable {

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
            checked();
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

    /** Every rule asked, the findings on the board. */
    private void checked() {
        desk.command("org.hecha.ui.command.check");
        desk.await("findings", () -> desk.session().document().filter(open -> !open.findings().getFindings().isEmpty()).isPresent());
        desk.turnTo("org.hecha.ui.part.findings");
        desk.see(() -> {
            desk.session().select(desk.session().document().orElseThrow().findings().getFindings().get(0));
            return null;
        });
        desk.picture("findings");
        for (String page : new String[] {"dashboard"}) {
            desk.turnTo("org.hecha.ui.part." + page);
            desk.picture(page);
        }
        for (String page : new String[] {"process", "materiality", "coverage", "sampling", "checklists", "opinion", "statement"}) {
            desk.turnTo("org.hecha.ui.fieldwork.part." + page);
            desk.picture(page);
        }
        desk.command("org.hecha.ui.command.save");
        desk.await("everything saved", () -> desk.session().document().filter(open -> !open.isDirty()).isPresent());
        diary.write("checked");
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
