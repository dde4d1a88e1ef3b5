package org.hecha.ui.review.internal.sign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.seal.DemonstrationKeys;
import org.hecha.seal.PdfSigning;
import org.hecha.seal.Sealing;
import org.hecha.seal.SignatureLevel;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.SignerRole;
import org.hecha.ui.review.internal.Parcels;
import org.hecha.ui.review.internal.ReviewUiCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignWizardUiTest extends ReviewUiCase {

    private SignWizard wizard;
    private SignDialog dialog;

    private void open(SigningPlan plan) {
        Signing signing = new Signing(Parcels.service(Sealing.class), Parcels.service(PdfSigning.class),
                Parcels.service(PackageVerifier.class));
        wizard = new SignWizard(plan, signing, memory, files);
        dialog = new SignDialog(ui.shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        ui.pump();
    }

    @AfterEach
    void close() {
        if (dialog != null) {
            dialog.close();
        }
    }

    private void next() {
        dialog.press(IDialogConstants.NEXT_ID);
        ui.pump();
    }

    private void key(DemonstrationKeys whose, char[] password) {
        wizard.keys().file().file(whose.signerKey());
        wizard.keys().secret().setTextChars(password);
        next();
    }

    private SigningPlan sealing(Path engagement, List<Localized> obstacles) {
        SigningPlan plan = new SigningPlan(List.of(What.PACKAGE), engagement, SigningPlan.beside(engagement), obstacles, List.of(),
                Locale.CHINA);
        plan.role(SignerRole.LEAD_VERIFIER);
        return plan;
    }

    @Test
    void anEngagementIsSealedAndTheVerdictShown() throws Refusal, IOException {
        SigningPlan plan = sealing(Parcels.engagement(folder), List.of());
        open(plan);
        next();
        key(keys, Parcels.password(keys));
        assertEquals(wizard.certificate(), dialog.getCurrentPage());
        assertTrue(wizard.certificate().text().contains("Hecha Demonstration Verifier"), wizard.certificate().text());
        assertTrue(wizard.certificate().text().contains("请注意"), wizard.certificate().text());
        assertFalse(dialog.canPress(IDialogConstants.FINISH_ID));
        next();
        dialog.press(IDialogConstants.FINISH_ID);
        ui.pump();

        assertEquals(wizard.result(), dialog.getCurrentPage());
        assertEquals(Indication.TOTAL_PASSED, wizard.outcome().orElseThrow().verdict().indication());
        assertTrue(wizard.result().text().contains("验证结论：通过"), wizard.result().text());
        assertTrue(Files.isRegularFile(folder.resolve("factory.asice")));
        assertFalse(dialog.canPress(IDialogConstants.BACK_ID));
        assertEquals(SignerRole.LEAD_VERIFIER, wizard.outcome().orElseThrow().verdict().signatures().get(0).proof().role().orElseThrow());
    }

    @Test
    void aWrongPasswordIsSaidOnThePageAndForgotten() throws Refusal, IOException {
        open(sealing(Parcels.engagement(folder), List.of()));
        next();
        key(keys, "wrong".toCharArray());

        assertEquals(wizard.keys(), dialog.getCurrentPage());
        assertTrue(wizard.keys().getErrorMessage().contains("密码不正确"), wizard.keys().getErrorMessage());
        assertEquals(0, wizard.keys().secret().getCharCount());
        assertEquals(keys.signerKey(), wizard.keys().file().file().orElseThrow());
        assertFalse(Files.exists(folder.resolve("factory.asice")));

        key(keys, Parcels.password(keys));
        assertEquals(wizard.certificate(), dialog.getCurrentPage());
        assertEquals(0, wizard.keys().secret().getCharCount());
    }

    @Test
    void noSecretIsRemembered() throws Refusal, IOException {
        java.util.Map<String, String> kept = new java.util.HashMap<>();
        memory = new org.hecha.ui.review.internal.opening.Memory(kept::get, kept::put);
        open(sealing(Parcels.engagement(folder), List.of()));
        next();
        key(keys, Parcels.password(keys));
        next();
        dialog.press(IDialogConstants.FINISH_ID);
        ui.pump();

        assertTrue(wizard.outcome().isPresent());
        assertTrue(kept.containsValue(keys.signerKey().toString()));
        String secret = new String(Parcels.password(keys));
        assertTrue(kept.values().stream().noneMatch(value -> value.contains(secret)), kept.toString());
    }

    @Test
    void whatStandsAgainstSealingIsSaidBeforeTheKeyIsAskedFor() throws Refusal {
        open(sealing(Parcels.engagement(folder), List.of(Localized.verbatim("没有批准"))));

        assertTrue(wizard.what().barred().contains("没有批准"));
        assertTrue(wizard.what().getErrorMessage().contains("签发条件"), wizard.what().getErrorMessage());
        assertFalse(dialog.canPress(IDialogConstants.NEXT_ID));
        assertFalse(wizard.what().choices().get(What.PACKAGE).isEnabled());
    }

    @Test
    void anExistingFileIsReplacedOnlyWhereThatWasAllowed() throws Refusal, IOException {
        Path engagement = Parcels.engagement(folder);
        Files.writeString(folder.resolve("factory.asice"), "mine");
        open(sealing(engagement, List.of()));
        assertFalse(dialog.canPress(IDialogConstants.NEXT_ID));
        assertTrue(wizard.what().getErrorMessage().contains("已存在"));

        wizard.what().replaceButton().setSelection(true);
        wizard.what().replaceButton().notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        assertTrue(dialog.canPress(IDialogConstants.NEXT_ID));
    }

    @Test
    void aCountersignatureLeavesTheFirstOneWhole() throws Refusal, IOException {
        Path file = sealed();
        openPackage(file);
        DemonstrationKeys second = Parcels.other(folder.resolve("other"), "Technical Reviewer");
        SigningPlan plan = new SigningPlan(List.of(What.COUNTERSIGN), file, file, List.of(), List.of(), Locale.CHINA);
        plan.role(SigningDesk.nextRole(review.current().orElseThrow().verdict()));
        assertEquals(SignerRole.TECHNICAL_REVIEWER, plan.role().orElseThrow());
        open(plan);
        next();
        key(second, Parcels.password(second));
        next();
        wizard.proof().trust().files(List.of(keys.rootCertificate(), second.rootCertificate()));
        dialog.press(IDialogConstants.FINISH_ID);
        ui.pump();

        assertEquals(2, wizard.outcome().orElseThrow().verdict().signatures().size(), wizard.proof().getErrorMessage());
        assertTrue(wizard.outcome().orElseThrow().whole());
        assertEquals(Indication.TOTAL_PASSED, wizard.outcome().orElseThrow().verdict().signatures().get(0).indication());
        assertTrue(wizard.result().text().contains("原有的 1 个签名都完整保留"), wizard.result().text());
    }

    @Test
    void whoSignedAlreadyIsRefusedAndThePackageStaysAsItWas() throws Refusal, IOException {
        Path file = sealed();
        byte[] before = Files.readAllBytes(file);
        SigningPlan plan = new SigningPlan(List.of(What.COUNTERSIGN), file, file, List.of(), List.of(), Locale.CHINA);
        plan.role(SignerRole.TECHNICAL_REVIEWER);
        open(plan);
        next();
        key(keys, Parcels.password(keys));
        next();
        dialog.press(IDialogConstants.FINISH_ID);
        ui.pump();

        assertTrue(wizard.outcome().isEmpty());
        assertEquals(wizard.proof(), dialog.getCurrentPage());
        assertFalse(wizard.proof().getErrorMessage().isBlank());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aLevelWithoutItsMeansCannotBeAskedFor() throws Refusal, IOException {
        open(sealing(Parcels.engagement(folder), List.of()));
        next();
        key(keys, Parcels.password(keys));
        next();
        wizard.proof().level(SignatureLevel.T);
        assertFalse(dialog.canPress(IDialogConstants.FINISH_ID));
        assertTrue(wizard.proof().getErrorMessage().contains("时间戳服务的地址"));

        wizard.proof().authority().setText("http://127.0.0.1:1/");
        dialog.press(IDialogConstants.FINISH_ID);
        ui.pump();
        assertTrue(wizard.outcome().isEmpty());
        assertTrue(wizard.proof().getErrorMessage().contains("127.0.0.1"), wizard.proof().getErrorMessage());
        assertFalse(Files.exists(folder.resolve("factory.asice")));
    }
}
