package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.hecha.core.text.Refusal;
import org.hecha.testing.window.Factory;
import org.hecha.ui.Reporter;
import org.hecha.testing.window.UiTestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpeningUiTest extends UiTestCase {

    private final Recents recents = new Recents(InstanceScope.INSTANCE.getNode("org.hecha.ui.tests.opening"));
    private Opening opening;

    @BeforeEach
    void make() {
        Reporter reporter = refusal -> refusals.add(refusal.in(Locale.CHINA));
        Farewell farewell = new Farewell(session, reporter, title -> Farewell.Answer.DISCARD);
        opening = new Opening(session, recents, farewell, background);
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
