package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.junit.jupiter.api.Test;

class FixedOrderTest {

    private static <T extends MUIElement> T element(T made, String id, String... tags) {
        made.setElementId(id);
        made.getTags().addAll(List.of(tags));
        return made;
    }

    private static List<String> ids(MElementContainer<? extends MUIElement> container) {
        return container.getChildren().stream().map(MUIElement::getElementId).toList();
    }

    @Test
    void whateverOrderFragmentsComeInVerifyIsTheFirst() {
        MWindow window = MBasicFactory.INSTANCE.createWindow();
        MPerspectiveStack stack = MAdvancedFactory.INSTANCE.createPerspectiveStack();
        window.getChildren().add(stack);
        for (MPerspective each : List.of(element(MAdvancedFactory.INSTANCE.createPerspective(), "score", "order:30"),
                element(MAdvancedFactory.INSTANCE.createPerspective(), "plug-in"),
                element(MAdvancedFactory.INSTANCE.createPerspective(), "odd", "order:x"),
                element(MAdvancedFactory.INSTANCE.createPerspective(), "verify", "other", "order:10"))) {
            stack.getChildren().add(each);
        }
        MMenu menu = MMenuFactory.INSTANCE.createMenu();
        menu.getChildren().add(element(MMenuFactory.INSTANCE.createMenu(), "help", "order:90"));
        menu.getChildren().add(element(MMenuFactory.INSTANCE.createMenu(), "plug-in"));
        window.setMainMenu(menu);

        FixedOrder.in(window);

        assertEquals(List.of("verify", "score", "plug-in", "odd"), ids(stack));
        assertEquals(List.of("plug-in", "help"), ids(menu));
    }
}
