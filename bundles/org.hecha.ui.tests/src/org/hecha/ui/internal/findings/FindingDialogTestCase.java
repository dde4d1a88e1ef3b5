package org.hecha.ui.internal.findings;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.Finding;
import org.hecha.testing.window.UiTestCase;
import org.hecha.ui.form.FormDialog;
import org.hecha.ui.internal.Crew;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The board over the test factory with a team, its one finding chosen; dialogs are made and not shown. */
abstract class FindingDialogTestCase extends UiTestCase {

    FindingsPart part;
    FormDialog dialog;
    EvidenceItem invoice;
    EngagementDocument document;
    Finding finding;

    @BeforeEach
    void make() throws Refusal {
        part = ui.make(FindingsPart.class);
        part.dialogs().opening(asked -> {
            asked.create();
            dialog = asked;
        });
        document = open();
        invoice = Crew.join(document);
        finding = document.findings().getFindings().get(0);
        part.grid().select(finding);
    }

    @AfterEach
    void closeDialog() {
        if (dialog != null) {
            dialog.close();
        }
    }

    /** The form of the dialog that a key opens; null where it opens none. */
    @SuppressWarnings("unchecked")
    final <F> F press(char key) {
        dialog = null;
        part.actions().press(key);
        return dialog == null ? null : (F) dialog.form();
    }
}
