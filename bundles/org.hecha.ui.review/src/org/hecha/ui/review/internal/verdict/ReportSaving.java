package org.hecha.ui.review.internal.verdict;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.hecha.seal.VerificationReports;
import org.hecha.ui.Background;
import org.hecha.ui.Speech;
import org.hecha.ui.review.internal.opening.PackageCase;

/** Saves the report of a verification: text, JSON or XML, by the name of the file. UI thread. */
public final class ReportSaving {

    private static final Speech SPEECH = Speech.of(ReportSaving.class);

    private final Background background;

    public ReportSaving(Background background) {
        this.background = background;
    }

    /** Lets the user choose a file and writes it. */
    public void choose(Shell shell, PackageCase verified) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(SPEECH.say("reportTitle")); //$NON-NLS-1$
        dialog.setFilterExtensions(new String[] {"*.txt", "*.json", "*.xml"}); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        dialog.setFilterNames(new String[] {SPEECH.say("reportText"), SPEECH.say("reportJson"), SPEECH.say("reportXml")}); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        dialog.setFilterPath(Optional.ofNullable(verified.file().toAbsolutePath().getParent()).map(Path::toString).orElse("")); //$NON-NLS-1$
        dialog.setFileName(verified.name() + ".verification.txt"); //$NON-NLS-1$
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            save(Path.of(chosen), verified);
        }
    }

    /** Writes it in the background. */
    public void save(Path target, PackageCase verified) {
        Locale language = Locale.getDefault();
        background.run(SPEECH.say("savingReport", target.getFileName()), monitor -> { //$NON-NLS-1$
            VerificationReports.write(target, verified.verdict(), verified.name(), verified.at(), language);
            return target;
        }, done -> {
        });
    }
}
