package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
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

    @Test
    void whatWasOpenedAndClosedIsKept() {
        MWindow before = window();
        MPartStack old = (MPartStack) before.getChildren().get(0);
        for (MPartStack each : List.of(old, stack)) {
            ((MPart) each.getChildren().get(0)).setCloseable(true);
        }
        old.getChildren().get(0).setToBeRendered(false);
        old.setSelectedElement(old.getChildren().get(1));
        apply(Layout.of(before));
        assertFalse(stack.getChildren().get(0).isToBeRendered());
        assertEquals("p2", stack.getSelectedElement().getElementId());
        apply(Map.of("open.p1", "perhaps", "open.p2", "false", "front.s", "p1"));
        assertFalse(stack.getChildren().get(0).isToBeRendered());
        assertTrue(stack.getChildren().get(1).isToBeRendered(), "what cannot be closed is not closed by a damaged file");
        assertEquals("p2", stack.getSelectedElement().getElementId(), "what is closed does not come to the front");
    }

    @Test
    void thePerspectiveInFrontIsKept() {
        MPerspectiveStack perspectives = MAdvancedFactory.INSTANCE.createPerspectiveStack();
        perspectives.setElementId("ps");
        for (String id : new String[] {"verify", "review"}) {
            MPerspective perspective = MAdvancedFactory.INSTANCE.createPerspective();
            perspective.setElementId(id);
            perspectives.getChildren().add(perspective);
        }
        window.getChildren().add(perspectives);
        perspectives.setSelectedElement(perspectives.getChildren().get(1));
        Map<String, String> kept = Layout.of(window);
        perspectives.setSelectedElement(null);
        apply(kept);
        assertEquals("review", perspectives.getSelectedElement().getElementId());
        apply(Map.of("front.ps", "gone"));
        assertEquals("review", perspectives.getSelectedElement().getElementId());
    }

    @Test
    void whatHasNothingOpenLeavesNoHole() {
        stack.getChildren().forEach(part -> part.setToBeRendered(false));
        Layout.collapse(window);
        assertFalse(stack.isToBeRendered());
        assertTrue(window.isToBeRendered());
    }

    @Test
    void elementsWithoutAnIdAreLeftOut() {
        stack.setElementId(null);
        assertEquals(List.of("window.w"), List.copyOf(Layout.of(window).keySet()));
    }
}
