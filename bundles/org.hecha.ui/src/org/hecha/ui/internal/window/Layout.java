package org.hecha.ui.internal.window;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.graphics.Rectangle;

/** The layout of a window as words: place of the window, share of each part, what is open, what is in front. */
final class Layout {

    private static final String WINDOW = "window."; //$NON-NLS-1$
    private static final String SHARE = "share."; //$NON-NLS-1$
    private static final String FRONT = "front."; //$NON-NLS-1$
    private static final String OPEN = "open."; //$NON-NLS-1$

    private final UnaryOperator<String> kept;

    /** @param kept what was kept under a key, or null */
    Layout(UnaryOperator<String> kept) {
        this.kept = kept;
    }

    /** The layout as it is, by key. */
    static Map<String, String> of(MWindow window) {
        Map<String, String> layout = new TreeMap<>();
        layout.put(WINDOW + window.getElementId(), window.getX() + "," + window.getY() + "," + window.getWidth() + "," //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + window.getHeight());
        visit(window, element -> {
            // Elements without an id were made by dragging; nobody could find them again.
            if (element.getElementId() != null && element.getContainerData() != null) {
                layout.put(SHARE + element.getElementId(), element.getContainerData());
            }
            if (element.getElementId() != null && isStack(element) && selected(element) != null) {
                layout.put(FRONT + element.getElementId(), selected(element).getElementId());
            }
            if (element instanceof MPart part && part.isCloseable()) {
                layout.put(OPEN + part.getElementId(), String.valueOf(part.isToBeRendered()));
            }
        });
        return layout;
    }

    /**
     * Gives a window the layout that was kept; what was not kept or makes no sense stays as it is.
     *
     * @param inSight whether a window at that place could be seen
     */
    void applyTo(MWindow window, Predicate<Rectangle> inSight) {
        Rectangle place = place(kept.apply(WINDOW + window.getElementId()));
        if (place != null && inSight.test(place)) {
            window.setX(place.x);
            window.setY(place.y);
            window.setWidth(place.width);
            window.setHeight(place.height);
        }
        visit(window, element -> {
            String share = kept.apply(SHARE + element.getElementId());
            if (element.getContainerData() != null && share != null && share.matches("[1-9]\\d{0,6}")) { //$NON-NLS-1$
                element.setContainerData(share);
            }
            String open = element instanceof MPart part && part.isCloseable() ? kept.apply(OPEN + part.getElementId()) : null;
            if ("true".equals(open) || "false".equals(open)) { //$NON-NLS-1$ //$NON-NLS-2$
                element.setToBeRendered(Boolean.parseBoolean(open));
            }
        });
        // After it is known what is open: what is closed cannot be in front.
        visit(window, element -> {
            if (isStack(element)) {
                bringToFront((MElementContainer<?>) element, kept.apply(FRONT + element.getElementId()));
            }
        });
    }

    /** Takes what has nothing open away, so that it leaves no hole; it comes back with the first page opened in it. */
    static void collapse(MUIElement element) {
        if (element instanceof MElementContainer<?> container) {
            container.getChildren().forEach(Layout::collapse);
            boolean foldable = element instanceof MPartStack || element instanceof MPartSashContainer;
            if (foldable && container.getChildren().stream().noneMatch(MUIElement::isToBeRendered)) {
                element.setToBeRendered(false);
            }
        }
    }

    private static boolean isStack(MUIElement element) {
        return element instanceof MPartStack || element instanceof MPerspectiveStack;
    }

    private static MUIElement selected(MUIElement stack) {
        return ((MElementContainer<?>) stack).getSelectedElement();
    }

    private static <T extends MUIElement> void bringToFront(MElementContainer<T> stack, String id) {
        stack.getChildren().stream().filter(child -> child.getElementId() != null && child.getElementId().equals(id)
                && child.isToBeRendered()).findFirst().ifPresent(stack::setSelectedElement);
    }

    private static Rectangle place(String words) {
        if (words == null || !words.matches("-?\\d{1,5},-?\\d{1,5},\\d{2,5},\\d{2,5}")) { //$NON-NLS-1$
            return null;
        }
        List<Integer> numbers = Arrays.stream(words.split(",")).map(Integer::valueOf).toList(); //$NON-NLS-1$
        return new Rectangle(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private static void visit(MUIElement element, Consumer<MUIElement> visitor) {
        visitor.accept(element);
        if (element instanceof MElementContainer<?> container) {
            container.getChildren().forEach(child -> visit(child, visitor));
        }
    }
}
