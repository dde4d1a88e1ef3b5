package org.hecha.testing.day;

import java.util.List;

import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingState;

/** Rules asked, a team, a finding raised, answered and closed, every page looked at. */
final class Verifying implements Runnable {

    private final Desk desk;
    private final Diary diary;

    Verifying(Desk desk, Diary diary) {
        this.desk = desk;
        this.diary = diary;
    }

    @Override
    public void run() {
        checked();
        team();
        finding();
        pages();
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
    void check() {
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
}
