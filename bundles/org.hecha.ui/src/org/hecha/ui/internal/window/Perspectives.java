package org.hecha.ui.internal.window;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** The perspectives of the window and what lies in the one in front. UI thread. */
public final class Perspectives {

    private final MApplication application;

    public Perspectives(MApplication application) {
        this.application = application;
    }

    /** All of them, in order. */
    public List<MPerspective> all() {
        return stack().map(stack -> stack.getChildren().stream().filter(MUIElement::isVisible).toList()).orElse(List.of());
    }

    /** The one in front. */
    public Optional<MPerspective> front() {
        return stack().map(stack -> stack.getSelectedElement() == null && !stack.getChildren().isEmpty() ? stack.getChildren().get(0)
                : stack.getSelectedElement());
    }

    /** Brings one to the front. */
    public void show(MPerspective perspective) {
        application.getSelectedElement().getContext().get(EPartService.class).switchPerspective(perspective);
    }

    /** Every part of the one in front, closed ones, too. */
    public List<MPart> parts() {
        return front().map(front -> below(front, MPart.class)).orElse(List.of());
    }

    /** Every part of the window. */
    public List<MPart> everyPart() {
        return application.getChildren().stream().flatMap(window -> below(window, MPart.class).stream()).toList();
    }

    /** Every stack of the one in front that is seen. */
    public List<MPartStack> stacks() {
        return front().map(front -> below(front, MPartStack.class)).orElse(List.of()).stream()
                .filter(stack -> stack.isToBeRendered() && stack.isVisible() && !open(stack).isEmpty()).toList();
    }

    /** The open parts of a stack. */
    public static List<MPart> open(MPartStack stack) {
        return stack.getChildren().stream().filter(MPart.class::isInstance).map(MPart.class::cast)
                .filter(part -> part.isToBeRendered() && part.isVisible()).toList();
    }

    private Optional<MPerspectiveStack> stack() {
        return application.getChildren().stream().flatMap(window -> below(window, MPerspectiveStack.class).stream()).findFirst();
    }

    private static <T extends MUIElement> List<T> below(MUIElement element, Class<T> type) {
        if (type.isInstance(element)) {
            return List.of(type.cast(element));
        }
        return element instanceof MElementContainer<?> container
                ? container.getChildren().stream().flatMap(child -> below(child, type).stream()).toList() : List.of();
    }
}
