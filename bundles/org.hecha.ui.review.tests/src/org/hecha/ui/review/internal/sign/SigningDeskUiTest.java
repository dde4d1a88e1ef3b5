package org.hecha.ui.review.internal.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;
import org.hecha.ui.Saving;
import org.hecha.ui.review.internal.ReviewUiCase;
import org.junit.jupiter.api.Test;

/** What is signed is saved before, beside the UI thread. */
class SigningDeskUiTest extends ReviewUiCase {

    @Test
    void anUnsavedEngagementIsSavedBeforeItIsSigned() throws Refusal {
        EngagementDocument document = open();
        document.markUnsaved();
        Reporter reporter = refusal -> refusals.add(refusal.in(Locale.CHINA));
        IEclipseContext context = EclipseContextFactory.create("signing");
        context.set(Saving.class, new Saving(session, background, ui.ui(), reporter));
        SigningDesk desk = new SigningDesk(session, review, background, reporter, context, wizard -> {
            throw new AssertionError("nothing that seals is there");
        });
        desk.signEngagement();
        assertTrue(document.isDirty(), "the user goes on meanwhile");
        ui.until(() -> "it says that nothing seals", () -> !refusals.isEmpty());

        assertFalse(document.isDirty());
        assertEquals(1, refusals.size());
        assertTrue(refusals.get(0).contains("没有签名的组件"), refusals.toString());
        context.dispose();
    }
}
