package org.hecha.ui.internal.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.hecha.ui.internal.window.Perspectives;

import jakarta.inject.Named;

/** Leads from page to page by the keyboard: through the tabs of a stack, or from stack to stack. */
public final class PageHandler {

    /** Id of the command's parameter: where to. */
    static final String WHERE = "org.hecha.ui.parameter.where"; //$NON-NLS-1$

    @Execute
    void execute(MApplication application, EPartService parts, @Named(WHERE) String where) {
        MPart active = parts.getActivePart();
        List<MPartStack> stacks = new Perspectives(application).stacks();
        if (stacks.isEmpty()) {
            return;
        }
        MPartStack here = stacks.stream().filter(stack -> stack.getChildren().contains(active)).findFirst().orElse(stacks.get(0));
        MPart next = switch (where) {
            case "nextPage" -> beside(Perspectives.open(here), active, 1); //$NON-NLS-1$
            case "previousPage" -> beside(Perspectives.open(here), active, -1); //$NON-NLS-1$
            case "nextArea" -> front(beside(stacks, here, 1)); //$NON-NLS-1$
            default -> front(beside(stacks, here, -1));
        };
        parts.activate(next, true);
    }

    /** The one after or before {@code from}, beginning anew at the end. */
    static <T> T beside(List<T> all, T from, int step) {
        return all.get(Math.floorMod(all.indexOf(from) + step, all.size()));
    }

    private static MPart front(MPartStack stack) {
        MUIElement front = stack.getSelectedElement();
        return front instanceof MPart part && part.isToBeRendered() ? part : Perspectives.open(stack).get(0);
    }
}
