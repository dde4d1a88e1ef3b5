package org.hecha.ui.intake.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.junit.jupiter.api.Test;

/** The toolkit's own buttons speak the language of the window (the tests run in Chinese). */
class WizardButtonsPluginTest {

    @Test
    void theButtonsOfWizardsAreChinese() {
        assertEquals("取消", IDialogConstants.CANCEL_LABEL);
        assertTrue(IDialogConstants.NEXT_LABEL.contains("下一步"));
        assertTrue(IDialogConstants.FINISH_LABEL.contains("完成"));
    }
}
