package org.hecha.ui.review.internal.sign;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.text.Localized;
import org.hecha.seal.SigningKey;
import org.hecha.ui.Speech;

/** The certificate that goes with the key, with what speaks against signing by it. */
final class CertificatePage extends WizardPage {

    private static final Speech SPEECH = Speech.of(CertificatePage.class);

    private StyledText text;

    CertificatePage() {
        super("certificate", SPEECH.say("certTitle"), null); //$NON-NLS-1$ //$NON-NLS-2$
        setDescription(SPEECH.say("certDescription")); //$NON-NLS-1$
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new FillLayout());
        text = new StyledText(page, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL | SWT.BORDER);
        text.setMargins(8, 8, 8, 8);
        text.setAlwaysShowScrollBars(false);
        setControl(page);
    }

    void show(SigningKey key) {
        CertificateFacts facts = new CertificateFacts(key);
        List<Localized> warnings = facts.warnings(Instant.now());
        String lines = facts.lines().stream().map(Speech::in).collect(Collectors.joining("\n")); //$NON-NLS-1$
        String warned = warnings.stream().map(each -> "• " + Speech.in(each)).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
        text.setText(lines + "\n\n" + (warnings.isEmpty() ? SPEECH.say("certNoWarnings") : SPEECH.say("certWarnings") + '\n' + warned)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        setMessage(warnings.isEmpty() ? null : SPEECH.say("certHasWarnings", warnings.size()), WARNING); //$NON-NLS-1$
    }

    String text() {
        return text.getText();
    }
}
