package org.hecha.ui.review.internal.verdict;

import java.nio.file.Path;
import java.util.Locale;

import org.hecha.seal.VerificationReports;
import org.hecha.ui.Background;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.review.internal.opening.PackageCase;

/** Saves the report of a verification: text, JSON or XML, by the name of the file. UI thread. */
public final class ReportSaving {

    private static final Speech SPEECH = Speech.of(ReportSaving.class);

    private final Background background;
    private final FileChoice files;

    public ReportSaving(Background background, FileChoice files) {
        this.background = background;
        this.files = files;
    }

    /** Lets the user choose a file and writes it. */
    public void choose(PackageCase verified) {
        Path proposed = verified.file().toAbsolutePath().resolveSibling(verified.name() + ".verification.txt"); //$NON-NLS-1$
        files.save(SPEECH.say("reportTitle"), proposed, "*.txt", "*.json", "*.xml") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .ifPresent(target -> save(target, verified));
    }

    /** Writes it in the background. */
    private void save(Path target, PackageCase verified) {
        Locale language = Locale.getDefault();
        background.run(SPEECH.say("savingReport", target.getFileName()), monitor -> { //$NON-NLS-1$
            VerificationReports.write(target, verified.verdict(), verified.name(), verified.at(), language);
            return target;
        }, done -> {
        });
    }
}
