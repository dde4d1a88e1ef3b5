package org.hecha.ui.review.internal.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.hecha.seal.PdfSigning;
import org.hecha.seal.Sealing;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.SignerRole;
import org.hecha.ui.review.internal.Parcels;
import org.hecha.ui.review.internal.ReviewUiCase;
import org.junit.jupiter.api.Test;

/** The wizard with a key on a token. */
class TokenWizardUiTest extends ReviewUiCase {

    @Test
    void aTokenSignsAfterAWrongPinWasSaid() throws Exception {
        new SoftToken(Files.createDirectory(folder.resolve("token"))).holds(keys);
        Path engagement = Parcels.engagement(folder);
        SigningPlan plan = new SigningPlan(List.of(What.PACKAGE), engagement, SigningPlan.beside(engagement), List.of(), List.of(), Locale.CHINA);
        plan.role(SignerRole.LEAD_VERIFIER);
        SignWizard wizard = new SignWizard(plan, new Signing(Parcels.service(Sealing.class), Parcels.service(PdfSigning.class),
                Parcels.service(PackageVerifier.class)), memory, files);
        SignDialog dialog = new SignDialog(ui.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            dialog.press(IDialogConstants.NEXT_ID);
            wizard.keys().token(true);
            wizard.keys().library().file(SoftToken.library());
            wizard.keys().tokenLabel().setText(SoftToken.LABEL);
            wizard.keys().secret().setTextChars("9999".toCharArray());
            dialog.press(IDialogConstants.NEXT_ID);
            assertEquals(wizard.keys(), dialog.getCurrentPage());
            assertTrue(wizard.keys().getErrorMessage().contains("PIN 不正确"), wizard.keys().getErrorMessage());

            wizard.keys().secret().setTextChars(SoftToken.PIN.toCharArray());
            dialog.press(IDialogConstants.NEXT_ID);
            assertEquals(wizard.certificate(), dialog.getCurrentPage(), wizard.keys().getErrorMessage());
            dialog.press(IDialogConstants.NEXT_ID);
            dialog.press(IDialogConstants.FINISH_ID);
            ui.pump();
            assertEquals(Indication.TOTAL_PASSED, wizard.outcome().orElseThrow().verdict().indication());
        } finally {
            dialog.close();
        }
    }
}
