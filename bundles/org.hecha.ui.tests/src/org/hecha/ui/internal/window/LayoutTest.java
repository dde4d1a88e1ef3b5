package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private MWindow window;
    private MPartStack stack;

    @BeforeEach
    void make() {
        window = window();
        stack = (MPartStack) window.getChildren().get(0);
    }

    private static MWindow window() {
        MWindow window = MBasicFactory.INSTANCE.createWindow();
        window.setElementId("w");
        MPartStack stack = MBasicFactory.INSTANCE.createPartStack();
        stack.setElementId("s");
        stack.setContainerData("5000");
        window.getChildren().add(stack);
        for (String id : new String[] {"p1", "p2"}) {
            MPart part = MBasicFactory.INSTANCE.createPart();
            part.setElementId(id);
            stack.getChildren().add(part);
        }
        return window;
    }

    private void apply(Map<String, String> kept) {
        new Layout(kept::get).applyTo(window, place -> place.x < 2000);
    }

    @Test
    void whatWasKeptComesBack() {
        MWindow before = window();
        before.setX(10);
        before.setY(20);
        before.setWidth(900);
        before.setHeight(600);
        MPartStack old = (MPartStack) before.getChildren().get(0);
        old.setContainerData("7000");
        old.setSelectedElement(old.getChildren().get(1));
        apply(Layout.of(before));

        assertEquals(10 + 20 + 900 + 600, window.getX() + window.getY() + window.getWidth() + window.getHeight());
        assertEquals("7000", stack.getContainerData());
        assertEquals("p2", stack.getSelectedElement().getElementId());
    }

    @Test
    void aWindowThatCouldNotBeSeenStaysWhereItIs() {
        window.setWidth(1400);
        apply(Map.of("window.w", "5000,0,900,600"));

        assertEquals(1400, window.getWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "many", "99999999", "10,20,30"})
    void whatMakesNoSenseIsLeftOut(String nonsense) {
        Map<String, String> kept = new HashMap<>();
        kept.put("window.w", nonsense);
        kept.put("share.s", nonsense);
        kept.put("front.s", nonsense);
        window.setWidth(1400);
        apply(kept);

        assertEquals(1400, window.getWidth());
        assertEquals("5000", stack.getContainerData());
        assertEquals(null, stack.getSelectedElement());
    }
}
