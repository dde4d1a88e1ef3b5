package org.hecha.testing.day;

import java.nio.file.Path;

import org.hecha.core.EngagementDocument;
import org.hecha.model.evidence.Annotation;

/** The package signed; then, as its reviewer, opened and scored. */
final class Judging implements Runnable {

    private static final String EVIDENCE = "org.hecha.ui.evidence.part.sealed";

    private final Desk desk;
    private final Diary diary;
    private final ChosenFiles files;

    Judging(Desk desk, Diary diary, ChosenFiles files) {
        this.desk = desk;
        this.diary = diary;
        this.files = files;
    }

    @Override
    public void run() {
        sealed();
        trust();
        reopen();
        review();
        score();
    }

    /** Checked, saved, signed and packed by the wizard. */
    private void sealed() {
        new Verifying(desk, diary).check();
        desk.command("org.hecha.ui.command.save");
        desk.await("everything saved", () -> desk.session().document().filter(open -> !open.isDirty()).isPresent());
        Labels words = new Labels("org.hecha.ui.review", "internal/sign");
        desk.command("org.hecha.ui.review.command.sign");
        desk.read(words.of("whatDescription"));
        desk.press(words.of("what.PACKAGE"));
        desk.picture("sign-what");
        desk.press(words.of("next"));
        desk.write(words.of("keyFile"), diary.given("signer.p12").toString());
        desk.write(words.of("keySecret"), desk.text(diary.given("signer.password")));
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

    /** Whom this reviewer trusts. */
    private void trust() {
        Labels words = new Labels("org.hecha.ui", "internal/preferences");
        desk.command("org.hecha.ui.command.preferences");
        desk.window(words.of("title"));
        desk.tab(words.of("pageTrust"));
        files.layReady(diary.given("root.crt"));
        desk.press(new Labels("org.hecha.ui", "form").of("add"));
        desk.picture("preferences");
        desk.press(words.of("apply"));
        desk.gone(words.of("title"));
        diary.write("trusting");
    }

    /** The package just sealed, as its reviewer: the bill in it with the anchors made this morning. */
    private void reopen() {
        open(diary.file("mill.asice"));
        desk.picture("reopened");
        EngagementDocument sealed = desk.see(() -> desk.session().document().orElseThrow());
        Annotation proof = desk.see(() -> sealed.evidence().getAnnotations().get(0));
        desk.turnTo(EVIDENCE);
        desk.see(() -> {
            desk.session().select(proof);
            return null;
        });
        desk.canvas();
        desk.picture("sealed-evidence");
        // A line may be chosen, but nothing can be made of it in a sealed package: the page says so.
        desk.key(Desk.CANVAS, 'l');
        desk.read(new Labels("org.hecha.ui.evidence", "internal/page").of("seenOnly", "|").replaceAll(".*\\|", "").strip());
        diary.write("reopened");
    }

    private void open(Path sealed) {
        EngagementDocument before = desk.see(() -> desk.session().document().orElse(null));
        files.layReady(sealed);
        desk.command("org.hecha.ui.review.command.open");
        desk.await("the content of " + sealed.getFileName(),
                () -> desk.session().isReadOnly() && desk.session().document().filter(open -> open != before).isPresent());
        desk.await("results", () -> desk.session().results().isPresent());
    }

    /** The package of the demonstration, as its reviewer. */
    private void review() {
        open(diary.given("textile-mill-2022-2023.asice"));
        desk.read(new Labels("org.hecha.ui.review", "internal/verdict").of("allPassed"));
        desk.picture("verdict");
        diary.write("reviewed");
        // The evidence in the package is there as it was sealed.
        int items = desk.see(() -> desk.session().document().orElseThrow().evidence().getItems().size());
        desk.turnTo(EVIDENCE);
        desk.press(new Labels("org.hecha.ui.evidence", "internal/page").of("tip.check"));
        desk.read(new Labels("org.hecha.ui.evidence", "internal/intake").of("checked", items, 0));
        diary.write("evidence read");
    }

    /** The application that rests on it. */
    private void score() {
        files.layReady(diary.given("textile-mill-2022-2023.dossier"));
        desk.command("org.hecha.ui.score.command.open");
        desk.rest();
        desk.picture("scorecard");
        diary.write("scored");
    }
}
