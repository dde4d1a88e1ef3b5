package org.hecha.ui.score.internal.handlers;

import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hecha.io.spreadsheet.DossierImport;
import org.hecha.ui.Speech;

/** Every row of a workbook that cannot be taken, and the question whether the others are. */
final class IssuesDialog extends MessageDialog {

    private static final Speech SPEECH = Speech.of(IssuesDialog.class);

    private final DossierImport read;

    IssuesDialog(Shell parent, DossierImport read) {
        super(parent, SPEECH.say("issuesTitle"), null, SPEECH.say("issues", read.issues().size(), read.source()), //$NON-NLS-1$ //$NON-NLS-2$
                MessageDialog.WARNING, 1, SPEECH.say("takeRest"), SPEECH.say("takeNone")); //$NON-NLS-1$ //$NON-NLS-2$
        this.read = read;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text list = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP | SWT.BORDER);
        list.setText(read.issues().stream().map(Speech::in).collect(Collectors.joining("\n"))); //$NON-NLS-1$
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.heightHint = 10 * list.getLineHeight();
        wide.widthHint = convertWidthInCharsToPixels(90);
        list.setLayoutData(wide);
        return list;
    }

    boolean mayTakeTheRest() {
        return open() == 0;
    }
}
