package org.hecha.ui.evidence;

import org.hecha.testing.window.TextsContract;
import org.hecha.ui.evidence.internal.intake.Intakes;
import org.hecha.ui.evidence.internal.mark.MarkActions;
import org.hecha.ui.evidence.internal.page.EvidencePart;
import org.hecha.ui.evidence.internal.report.ReportPart;
import org.hecha.ui.evidence.internal.view.DocumentPane;

/** Every text exists in both languages and can be formatted. */
class TextsTest extends TextsContract {

    TextsTest() {
        super(Intakes.class, MarkActions.class, EvidencePart.class, ReportPart.class, DocumentPane.class);
    }
}
