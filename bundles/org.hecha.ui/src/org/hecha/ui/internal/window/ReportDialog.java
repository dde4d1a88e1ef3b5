package org.hecha.ui.internal.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.Speech;

/** A sentence with a text below it that can be read and copied: about the program, or a failure nobody expected. */
public final class ReportDialog extends CopyDialog {

    private static final Speech SPEECH = Speech.of(ReportDialog.class);

    private final String details;

    private ReportDialog(Shell parent, String title, String sentence, int kind, String details) {
        super(parent, title, sentence, kind, details);
        this.details = details;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** About the program. */
    public static ReportDialog about(Shell parent) {
        return new ReportDialog(parent, SPEECH.say("aboutTitle"), SPEECH.say("about"), INFORMATION, Breakdown.environment()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A failure nobody expected. */
    static ReportDialog of(Shell parent, Throwable failure) {
        return new ReportDialog(parent, SPEECH.say("breakdownTitle"), SPEECH.say("breakdown"), ERROR, //$NON-NLS-1$ //$NON-NLS-2$
                Breakdown.report(failure));
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setText(details);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = convertWidthInCharsToPixels(90);
        place.heightHint = convertHeightInCharsToPixels(Math.min(16, (int) details.lines().count() + 1));
        text.setLayoutData(place);
        return text;
    }
}
