package org.hecha.ui.internal.handlers;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuSeparator;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.hecha.ui.Openers;
import org.hecha.ui.Speech;
import org.hecha.ui.internal.window.Recents;

/** What was opened last, engagements, packages, dossiers, as menu items. */
public final class RecentMenu {

    private static final Speech SPEECH = Speech.of(Recents.class);

    @AboutToShow
    void fill(List<MMenuElement> items, Recents recents, EModelService models) {
        for (Path folder : recents.folders()) {
            MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
            item.setLabel(folder.toString().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            item.setObject(new Item(folder));
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(models.createModelElement(MMenuSeparator.class));
        }
        MDirectMenuItem clear = models.createModelElement(MDirectMenuItem.class);
        clear.setLabel(SPEECH.say(recents.folders().isEmpty() ? "noRecents" : "clearRecents")); //$NON-NLS-1$ //$NON-NLS-2$
        clear.setEnabled(!recents.folders().isEmpty());
        clear.setObject(new Clear());
        items.add(clear);
    }

    /** Forgets all of them. */
    static final class Clear {

        @Execute
        void execute(Recents recents) {
            recents.clear();
        }
    }

    /** Opens one of them. */
    static final class Item {

        private final Path folder;

        Item(Path folder) {
            this.folder = folder;
        }

        @Execute
        void execute(Openers openers) {
            openers.open(folder);
        }
    }
}
