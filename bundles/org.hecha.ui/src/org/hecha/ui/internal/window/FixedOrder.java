package org.hecha.ui.internal.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

/**
 * Fragments of several bundles are merged in an order of their own. Perspectives, pages of one place, menus and what lies in the trim say by a
 * tag {@code order:NUMBER} where they belong; those without one come before the last tens. The first perspective is the one with
 * which the window begins.
 */
final class FixedOrder {

    private static final String TAG = "order:"; //$NON-NLS-1$
    private static final int UNSAID = 80;

    private FixedOrder() {
    }

    /** Before anything is drawn. */
    static void in(MWindow window) {
        if (window.getMainMenu() != null) {
            sort(window.getMainMenu().getChildren());
        }
        if (window instanceof MTrimmedWindow trimmed) {
            trimmed.getTrimBars().stream().map(MTrimBar::getChildren).forEach(FixedOrder::sort);
        }
        window.getChildren().forEach(FixedOrder::places);
    }

    private static void places(MUIElement element) {
        if (element instanceof MPerspectiveStack stack) {
            sort(stack.getChildren());
            stack.getChildren().forEach(FixedOrder::places);
        } else if (element instanceof MPartStack stack) {
            sort(stack.getChildren());
        } else if (element instanceof MElementContainer<?> container) {
            container.getChildren().forEach(FixedOrder::places);
        }
    }

    private static <T extends MUIElement> void sort(List<T> elements) {
        List<T> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparingInt(FixedOrder::number));
        if (!sorted.equals(elements)) {
            elements.clear();
            elements.addAll(sorted);
        }
    }

    private static int number(MUIElement element) {
        return element.getTags().stream().filter(tag -> tag.matches(TAG + "\\d{1,4}")) //$NON-NLS-1$
                .map(tag -> Integer.valueOf(tag.substring(TAG.length()))).findFirst().orElse(UNSAID);
    }
}
