package org.hecha.ui.review.internal.sign;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.review.internal.opening.DistinguishedName;
import org.hecha.ui.review.internal.verdict.Mark;

/** What was signed, and what a verification says of it right after. */
final class ResultPage extends WizardPage {

    private static final Speech SPEECH = Speech.of(ResultPage.class);

    private Label shape;
    private Label word;
    private StyledText text;

    ResultPage() {
        super("result", SPEECH.say("resultTitle"), null); //$NON-NLS-1$ //$NON-NLS-2$
        setDescription(SPEECH.say("resultDescription")); //$NON-NLS-1$
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        shape = new Label(page, SWT.NONE);
        word = new Label(page, SWT.NONE);
        word.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text = new StyledText(page, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL | SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        text.setMargins(8, 8, 8, 8);
        text.setAlwaysShowScrollBars(false);
        setControl(page);
    }

    /** What was signed is signed: there is no way back. */
    @Override
    public IWizardPage getPreviousPage() {
        return null;
    }

    void show(SigningOutcome outcome) {
        Mark mark = Mark.of(outcome.verdict().indication());
        shape.setImage(Icons.get(mark.icon()));
        word.setText(SPEECH.say("resultVerdict", mark.word(), outcome.verdict().indication().word())); //$NON-NLS-1$
        List<String> lines = new ArrayList<>();
        outcome.said().forEach(each -> lines.add(Speech.in(each)));
        lines.add(""); //$NON-NLS-1$
        for (SignatureVerdict each : outcome.verdict().signatures()) {
            lines.add(SPEECH.say("resultSignature", DistinguishedName.shortly(each.signer()), Mark.of(each.indication()).word(), //$NON-NLS-1$
                    each.format(), Speech.in(each.reason())));
        }
        text.setText(String.join("\n", lines)); //$NON-NLS-1$
        setMessage(outcome.whole() ? null : SPEECH.say("resultNotWhole"), WARNING); //$NON-NLS-1$
        word.getParent().layout();
    }

    String text() {
        return word.getText() + '\n' + text.getText();
    }
}
