package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.testing.window.Factory;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.ui.Background;
import org.hecha.ui.Choices;
import org.hecha.ui.MemoryStore;
import org.hecha.ui.Preferences;
import org.hecha.ui.Reporter;
import org.hecha.ui.Saving;
import org.hecha.ui.Session;
import org.hecha.ui.internal.recovery.Autosave;
import org.hecha.ui.internal.recovery.OpeningQuestions;
import org.hecha.ui.recovery.Difference;
import org.hecha.ui.recovery.Recovery;
import org.hecha.ui.recovery.RecoveryFolder;
import org.hecha.ui.recovery.RecoveryNote;
import org.hecha.ui.recovery.RecoveryOffer;
import org.hecha.testing.window.RecoveryPlace;
import org.hecha.testing.window.UiTestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpeningUiTest extends UiTestCase {

    private final Recents recents = new Recents(new MemoryStore(), () -> 8);
    private final List<String> asked = new ArrayList<>();
    private Preferences preferences;
    private Autosave autosave;
    private Saving saving;
    private Opening opening;
    private OpeningQuestions.Answer answer = OpeningQuestions.Answer.TAKE;
    private boolean twice = true;

    @BeforeEach
    void make() {
        Reporter reporter = refusal -> refusals.add(refusal.in(Locale.CHINA));
        preferences = new Preferences(new MemoryStore());
        saving = new Saving(session, background, ui.ui(), reporter);
        opening = opening(session, background, saving, reporter);
    }

    private RecoveryFolder copies() {
        return new RecoveryFolder(folder.resolve("recovery"));
    }

    private Opening opening(Session of, Background by, Saving saves, Reporter reporter) {
        Farewell farewell = new Farewell(of, saves, come -> ui.until(() -> "saving", come), title -> Farewell.Answer.DISCARD);
        autosave = new Autosave(new Recovery(copies(), new Answers(), preferences, Duration.ZERO, of, ui.ui(), reporter), saves::isRunning);
        of.addListener(autosave);
        return new Opening(of, recents, farewell, by, reporter, new Opening.Safety(copies(), autosave, new Answers()));
    }

    /** Notes what was asked. */
    private final class Answers implements OpeningQuestions {

        @Override
        public Answer recover(RecoveryOffer<?> offer) {
            Difference d = offer.difference();
            asked.add(offer.note().title() + " +" + d.added() + " -" + d.removed() + " ~" + d.changed());
            return answer;
        }

        @Override
        public boolean openTwice(Path twiceOpened, String who) {
            asked.add(who);
            return twice;
        }

        @Override
        public boolean openInterrupted(List<RecoveryNote> notes) {
            throw new AssertionError("not asked while opening");
        }
    }

    private void openAndWait(Path place) {
        opening.open(place);
        ui.until(() -> "not opened", () -> session.works().isEmpty());
        ui.pump();
    }

    private RecoveryPlace place() {
        return new RecoveryPlace(folder.resolve("recovery"));
    }

    private List<Path> slots() throws IOException {
        return place().slots();
    }

    private void rename(String title) throws Refusal {
        EngagementDocument document = session.document().orElseThrow();
        session.execute(SetCommand.create(document.domain(), document.engagement(),
                EngagementPackage.Literals.ENGAGEMENT__TITLE, title));
    }

    /** As the process would leave it when it is killed: copies there, nobody holds them. */
    private Path crash() throws Refusal, IOException {
        Path place = folder.resolve("a.hecha");
        Factory.create(place).close();
        openAndWait(place);
        rename("未保存");
        ui.until(() -> "no copy", () -> session.works().isEmpty() && place().hasCopy());
        place().kill("a.hecha-killed", session::close);
        assertEquals(List.of(folder.resolve("recovery/a.hecha-killed")), slots(), "an engagement left in order leaves no copy");
        return place;
    }

    @Test
    void unsavedWorkIsRecoveredAfterACrashAndStaysUnsaved() throws Refusal, IOException {
        Path place = crash();
        openAndWait(place);

        assertEquals(List.of("未保存 +0 -0 ~1"), asked);
        EngagementDocument recovered = session.document().orElseThrow();
        assertEquals("未保存", recovered.engagement().getTitle());
        assertTrue(recovered.isDirty());
        assertEquals("织造厂 2023 年核查", EngagementDocument.open(place).engagement().getTitle());
        assertEquals(1, slots().size(), "until it is saved the copy stays");
        saving.save(() -> { });
        ui.until(() -> "not saved", () -> session.works().isEmpty());
        assertEquals("未保存", EngagementDocument.open(place).engagement().getTitle());
        assertEquals(List.of(), slots());
        assertEquals(List.of(), refusals);
    }

    @Test
    void aCopyNotWantedIsKeptAside() throws Refusal, IOException {
        Path place = crash();
        answer = OpeningQuestions.Answer.LEAVE;
        openAndWait(place);

        assertEquals("织造厂 2023 年核查", session.document().orElseThrow().engagement().getTitle());
        assertEquals(List.of(), slots());
        assertTrue(Files.exists(folder.resolve("recovery/aside/a.hecha-killed/state-1/engagement.xmi")));
        openAndWait(place);
        assertEquals(1, asked.size(), "not asked again");
    }

    @Test
    void whoCancelsIsAskedAgain() throws Refusal, IOException {
        Path place = crash();
        answer = OpeningQuestions.Answer.CANCEL;
        openAndWait(place);
        assertTrue(session.document().isEmpty());
        openAndWait(place);
        assertEquals(2, asked.size());
    }

    @Test
    void aDamagedCopyIsPutAsideAndTheStoredVersionOpened() throws Refusal, IOException {
        Path place = crash();
        Files.writeString(folder.resolve("recovery/a.hecha-killed/state-1/inventory.xmi"), "half of i");
        openAndWait(place);

        assertEquals("织造厂 2023 年核查", session.document().orElseThrow().engagement().getTitle());
        assertEquals(1, refusals.size());
        assertEquals(List.of(), asked);
        assertTrue(Files.exists(folder.resolve("recovery/aside/a.hecha-killed/state-1/engagement.xmi")));
    }

    @Test
    void garbageInTheRecoveryFolderHindersNobody() throws Refusal, IOException {
        Path place = folder.resolve("a.hecha");
        Factory.create(place).close();
        Path garbage = Files.createDirectories(folder.resolve("recovery/x/state-99999999999999999999"));
        Files.writeString(garbage.resolve("about.properties"), "time=\\u00");
        Files.createDirectories(folder.resolve("recovery/y/state-1"));
        Files.writeString(folder.resolve("recovery/z"), "a file");
        openAndWait(place);

        assertTrue(session.document().isPresent());
        assertEquals(List.of(), refusals);
    }

    @Test
    void undoingToWhatIsStoredRemovesTheCopy() throws Refusal, IOException {
        Path place = folder.resolve("a.hecha");
        Factory.create(place).close();
        openAndWait(place);
        rename("未保存");
        ui.until(() -> "no copy", () -> session.works().isEmpty() && place().hasCopy());
        session.document().orElseThrow().undo();
        assertEquals(List.of(), slots());
    }

    @Test
    void withoutAutosaveNoCopyIsMade() throws Refusal, IOException {
        Choices d = Choices.DEFAULT;
        preferences.choose(new Choices(d.trust(), d.accreditations(), d.accreditationSigners(), d.timeStampAuthority(), d.tokenLibrary(),
                d.language(), d.theme(), 0, d.recents()));
        Path place = folder.resolve("a.hecha");
        Factory.create(place).close();
        openAndWait(place);
        rename("未保存");
        ui.until(() -> "still at work", () -> session.works().isEmpty());
        assertEquals(List.of(), slots());
    }

    @Test
    void anotherWindowIsNoticed() throws Refusal {
        Path place = folder.resolve("a.hecha");
        Factory.create(place).close();
        openAndWait(place);
        Session other = new Session();
        Reporter reporter = refusal -> refusals.add(refusal.in(Locale.CHINA));
        Background by = new Background(other, ui.ui(), reporter);
        Opening second = opening(other, by, new Saving(other, by, ui.ui(), reporter), reporter);
        twice = false;
        second.open(place);
        ui.until(() -> "not asked", () -> other.works().isEmpty());
        ui.pump();
        assertEquals(1, asked.size());
        assertTrue(asked.get(0).contains(System.getProperty("user.name")), asked.get(0));
        assertTrue(other.document().isEmpty());
        session.close();
        assertTrue(Files.notExists(place.resolve(".window")));
        second.open(place);
        ui.until(() -> "not opened", () -> other.document().isPresent());
        assertEquals(1, asked.size());
        other.close();
    }

    @Test
    void whatIsOpenAlreadyIsReadAnewWithoutAQuestion() throws Refusal {
        Path place = folder.resolve("a.hecha");
        Factory.create(place).close();
        openAndWait(place);
        openAndWait(place);
        assertEquals(List.of(), asked);
        assertTrue(session.document().isPresent());
    }

    @Test
    void anEngagementIsOpenedInTheBackground() throws Refusal {
        Path place = folder.resolve("a.hecha");
        Factory.create(place).close();
        opening.open(place);

        assertTrue(session.work().orElseThrow().label().contains("a.hecha"));
        ui.until(() -> "not opened", () -> session.document().isPresent() && session.work().isEmpty());
        assertEquals("织造厂 2023 年核查", session.document().orElseThrow().engagement().getTitle());
        assertEquals(place.toAbsolutePath().normalize(), recents.folders().get(0));
        assertEquals(List.of(), refusals);
    }

    @Test
    void whatIsNoEngagementIsRefusedAndTheOpenOneStays() throws Refusal, IOException {
        open();
        Path damaged = Files.createDirectory(folder.resolve("damaged.hecha"));
        Files.writeString(damaged.resolve("engagement.xmi"), "not xml");
        for (Path wrong : List.of(folder.resolve("nowhere.hecha"), damaged)) {
            refusals.clear();
            opening.open(wrong);
            ui.until(() -> "nothing said of " + wrong, () -> !refusals.isEmpty() && session.work().isEmpty());
            assertEquals(1, refusals.size());
        }
        assertEquals("织造厂 2023 年核查", session.document().orElseThrow().engagement().getTitle());
    }
}
