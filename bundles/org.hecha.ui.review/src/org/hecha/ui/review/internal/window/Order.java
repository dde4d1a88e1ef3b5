package org.hecha.ui.review.internal.window;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.hecha.ui.UiIds;
import org.hecha.ui.review.ReviewIds;

/**
 * Puts the perspective and the menu of review behind those of verification. Fragments are merged in an order of their own,
 * and the first perspective is the one with which the window begins.
 */
final class Order {

    private static final String MENU_VERIFY = "org.hecha.ui.menu.verify"; //$NON-NLS-1$
    private static final String MENU_REVIEW = "org.hecha.ui.review.menu.review"; //$NON-NLS-1$

    private Order() {
    }

    /** Before anything is drawn. */
    static void in(MApplication application) {
        for (MWindow window : application.getChildren()) {
            if (window.getMainMenu() != null) {
                behind(window.getMainMenu().getChildren(), MENU_REVIEW, MENU_VERIFY);
            }
            window.getChildren().forEach(Order::perspectives);
        }
    }

    private static void perspectives(MUIElement element) {
        if (element instanceof MElementContainer<?> container) {
            behind(container.getChildren(), ReviewIds.PERSPECTIVE, UiIds.PERSPECTIVE_VERIFY);
        }
    }

    /** Moves the one behind the other, where it stands before it. */
    static <T extends MUIElement> void behind(List<T> elements, String one, String other) {
        int mine = index(elements, one);
        int theirs = index(elements, other);
        if (mine >= 0 && theirs > mine) {
            T moved = elements.remove(mine);
            elements.add(theirs, moved);
        }
    }

    private static int index(List<? extends MUIElement> elements, String id) {
        for (int i = 0; i < elements.size(); i++) {
            if (id.equals(elements.get(i).getElementId())) {
                return i;
            }
        }
        return -1;
    }
}
