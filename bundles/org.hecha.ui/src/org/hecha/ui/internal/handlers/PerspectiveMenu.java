package org.hecha.ui.internal.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.hecha.ui.internal.window.Perspectives;

/** The perspectives as menu items, with their keys. */
public final class PerspectiveMenu {

    @AboutToShow
    void fill(List<MMenuElement> items, MApplication application, EModelService models) {
        Perspectives perspectives = new Perspectives(application);
        int number = 0;
        for (MPerspective perspective : perspectives.all()) {
            number++;
            MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
            item.setLabel(perspective.getLocalizedLabel() + "\tCtrl+Alt+" + number); //$NON-NLS-1$
            item.setType(ItemType.RADIO);
            item.setSelected(perspectives.front().filter(front -> front == perspective).isPresent());
            item.setObject(new Item(number));
            items.add(item);
        }
    }

    /** Brings one to the front. */
    static final class Item {

        private final int number;

        Item(int number) {
            this.number = number;
        }

        @Execute
        void execute(MApplication application) {
            PerspectiveHandler.show(application, number);
        }
    }
}
