package org.hecha.ui.internal.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.hecha.ui.Navigator;
import org.hecha.ui.internal.window.Perspectives;

/** Every page of the perspective in front as a menu item, with a tick where it is open; choosing one brings it to the front. */
public final class ViewMenu {

    @AboutToShow
    void fill(List<MMenuElement> items, MApplication application, EModelService models) {
        for (MPart part : new Perspectives(application).parts()) {
            MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
            item.setLabel(part.getLocalizedLabel().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            item.setType(ItemType.CHECK);
            item.setSelected(part.isToBeRendered() && part.isVisible());
            item.setObject(new Item(part.getElementId()));
            items.add(item);
        }
    }

    /** Shows one page. */
    static final class Item {

        private final String id;

        Item(String id) {
            this.id = id;
        }

        @Execute
        void execute(Navigator navigator) {
            navigator.show(id);
        }
    }
}
