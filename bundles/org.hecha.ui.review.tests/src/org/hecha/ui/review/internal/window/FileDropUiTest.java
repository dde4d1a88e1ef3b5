package org.hecha.ui.review.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.hecha.testing.ShellFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FileDropUiTest {

    @RegisterExtension
    final ShellFixture ui = new ShellFixture();
    private final List<Path> opened = new ArrayList<>();
    private final FileDrop drop = new FileDrop(opened::add);

    @Test
    void theFirstFileThatIsDroppedIsOpened() {
        drop.dropped(new String[] {"/a/b.asice", "/c.asice"});
        drop.dropped(null);
        drop.dropped(new String[0]);
        assertEquals(List.of(Path.of("/a/b.asice")), opened);
    }

    @Test
    void whoTakesDropsAlreadyKeepsThem() {
        drop.on(ui.shell());
        Object first = ui.shell().getData(DND.DROP_TARGET_KEY);
        new FileDrop(opened::add).on(ui.shell());
        assertSame(first, ui.shell().getData(DND.DROP_TARGET_KEY));
    }
}
