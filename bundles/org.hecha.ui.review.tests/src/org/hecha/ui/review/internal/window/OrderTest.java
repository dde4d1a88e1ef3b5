package org.hecha.ui.review.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static String after(String... ids) {
        List<MPart> parts = Stream.of(ids).map(id -> {
            MPart part = MBasicFactory.INSTANCE.createPart();
            part.setElementId(id);
            return part;
        }).collect(Collectors.toCollection(ArrayList::new));
        Order.behind(parts, "review", "verify");
        return parts.stream().map(MPart::getElementId).collect(Collectors.joining(" "));
    }

    @Test
    void reviewComesBehindVerificationAndTheOthersStay() {
        assertEquals("file verify review help", after("review", "file", "verify", "help"));
        assertEquals("file verify help review", after("file", "verify", "help", "review"));
        assertEquals("review help", after("review", "help"));
        assertEquals("file verify", after("file", "verify"));
    }
}
