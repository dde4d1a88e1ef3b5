package org.hecha.testing.day;

import java.math.BigDecimal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.ui.page.Words;

/** A new engagement, the factory's workbook, a corrected number, a bill as evidence. */
final class TakingIn implements Runnable {

    /** Which line of the bill says how much was used. */
    private static final int LINE_OF_TOTAL = 4;

    private final Desk desk;
    private final Diary diary;
    private final ChosenFiles files;

    TakingIn(Desk desk, Diary diary, ChosenFiles files) {
        this.desk = desk;
        this.diary = diary;
        this.files = files;
    }

    @Override
    public void run() {
        begin();
        imported();
        corrected();
        evidenced();
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
        files.layReady(diary.given("textile-mill-2022-2023.xlsx"));
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
        files.layReady(diary.given("electricity-bill.pdf"));
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
        desk.key(Desk.CANVAS, 'l');
        desk.read(page.of("selected", "").substring(0, 2));
        for (int line = 1; line < LINE_OF_TOTAL; line++) {
            desk.key(Desk.CANVAS, 'l');
        }
        desk.key(Desk.CANVAS, 'v');
        desk.window(mark.of("value.title"));
        desk.await("the line", () -> desk.shown("14,607.12"));
        desk.press(mark.of("take"));
        desk.picture("evidence-value");
        desk.press(IDialogConstants.OK_LABEL);
        desk.await("the anchor", () -> marks(bill) == 1);
        desk.key(Desk.CANVAS, 'l');
        desk.key(Desk.CANVAS, 'a');
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
}
