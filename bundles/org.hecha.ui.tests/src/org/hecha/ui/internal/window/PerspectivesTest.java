package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PerspectivesTest {

    private final MApplication application = MApplicationFactory.INSTANCE.createApplication();
    private final MPerspectiveStack stack = MAdvancedFactory.INSTANCE.createPerspectiveStack();
    private final Perspectives perspectives = new Perspectives(application);

    @BeforeEach
    void make() {
        MWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
        application.getChildren().add(window);
        window.getChildren().add(stack);
        stack.getChildren().add(perspective("verify", "explorer", "sources"));
        stack.getChildren().add(perspective("review", "verdict"));
    }

    private static MPerspective perspective(String id, String... parts) {
        MPerspective perspective = MAdvancedFactory.INSTANCE.createPerspective();
        perspective.setElementId(id);
        MPartSashContainer sash = MBasicFactory.INSTANCE.createPartSashContainer();
        perspective.getChildren().add(sash);
        for (String name : parts) {
            MPartStack own = MBasicFactory.INSTANCE.createPartStack();
            MPart part = MBasicFactory.INSTANCE.createPart();
            part.setElementId(name);
            own.getChildren().add(part);
            sash.getChildren().add(own);
        }
        return perspective;
    }

    private static List<String> ids(List<? extends MUIElement> elements) {
        return elements.stream().map(MUIElement::getElementId).toList();
    }

    @Test
    void everyPerspectiveOfTheModelIsListedAndTheFirstIsInFront() {
        assertEquals(List.of("verify", "review"), ids(perspectives.all()));
        assertEquals("verify", perspectives.front().orElseThrow().getElementId());
        stack.setSelectedElement(stack.getChildren().get(1));
        assertEquals("review", perspectives.front().orElseThrow().getElementId());
    }

    @Test
    void closedPartsAreListedToo() {
        perspectives.parts().get(1).setToBeRendered(false);
        assertEquals(List.of("explorer", "sources"), ids(perspectives.parts()));
        assertEquals(1, perspectives.stacks().size(), "a stack with nothing open is not seen");
        assertEquals(List.of("explorer", "sources", "verdict"), ids(perspectives.everyPart()));
    }

    @Test
    void anEmptyModelIsNoFailure() {
        Perspectives empty = new Perspectives(MApplicationFactory.INSTANCE.createApplication());
        assertEquals(List.of(), empty.all());
        assertEquals(List.of(), empty.parts());
        assertEquals(List.of(), empty.stacks());
    }
}
