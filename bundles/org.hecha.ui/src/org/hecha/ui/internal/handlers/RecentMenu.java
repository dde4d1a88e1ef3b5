package org.hecha.ui.internal.handlers;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.hecha.ui.internal.window.Opening;
import org.hecha.ui.internal.window.Recents;

/** The engagements opened last, as menu items. */
public final class RecentMenu {

    @AboutToShow
    void fill(List<MMenuElement> items, Recents recents, EModelService models) {
        for (Path folder : recents.folders()) {
            MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
            item.setLabel(folder.toString().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            item.setObject(new Item(folder));
            items.add(item);
        }
    }

    /** Opens one folder. */
    static final class Item {

        private final Path folder;

        Item(Path folder) {
            this.folder = folder;
        }

        @Execute
        void execute(Opening opening) {
            opening.open(folder);
        }
    }
}
