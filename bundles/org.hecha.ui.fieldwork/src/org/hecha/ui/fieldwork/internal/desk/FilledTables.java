package org.hecha.ui.fieldwork.internal.desk;

import java.nio.file.Path;
import java.util.List;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.standard.exchange.TextTables;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.verification.checklist.TableIntake;
import org.hecha.verification.checklist.TableIssue;

/**
 * Takes in tables that were filled in outside the program. The file is read beside the window; its answers are taken all or none,
 * and where one cannot be taken every cell that is wrong is named. UI thread.
 */
public final class FilledTables {

    private static final Messages MESSAGES = Messages.of(FilledTables.class);
    private static final Speech SPEECH = Speech.of(FilledTables.class);
    /** More would not be read in a dialog; the table is corrected and read again. */
    private static final int MOST_NAMED = 12;

    private final Desk desk;
    private final FileChoice files;

    /** What a page makes of the rows of a table. */
    @FunctionalInterface
    public interface Reading {
        TableIntake of(List<List<String>> rows) throws Refusal;
    }

    public FilledTables(Desk desk, FileChoice files) {
        this.desk = desk;
        this.files = files;
    }

    /** Asks for a file and takes in what it says. @param title what it is for */
    public void read(String title, Reading reading) {
        files.open(title, "*.xlsx", "*.csv").ifPresent(file -> read(file, reading)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void read(Path file, Reading reading) {
        TextTables tables = desk.service(TextTables.class).orElseThrow();
        desk.background().run(SPEECH.say("readingTable", file.getFileName()), monitor -> tables.read(file), //$NON-NLS-1$
                rows -> take(file, rows, reading));
    }

    private void take(Path file, List<List<String>> rows, Reading reading) {
        try {
            TableIntake intake = reading.of(rows);
            if (!intake.issues().isEmpty()) {
                throw refused(file, intake.issues());
            }
            desk.attempt(() -> intake.command().orElseThrow(() -> new Refusal(MESSAGES.text("tableSaysNothing", file.getFileName())))); //$NON-NLS-1$
        } catch (Refusal refusal) {
            desk.tell(refusal);
        }
    }

    private static Refusal refused(Path file, List<TableIssue> issues) {
        return new Refusal(locale -> {
            StringBuilder text = new StringBuilder(MESSAGES.text("tableRefused", file.getFileName(), issues.size()).in(locale)); //$NON-NLS-1$
            issues.stream().limit(MOST_NAMED).forEach(issue -> text.append('\n')
                    .append(MESSAGES.text("tableIssue", issue.row(), issue.column(), issue.message()).in(locale))); //$NON-NLS-1$
            if (issues.size() > MOST_NAMED) {
                text.append('\n').append(MESSAGES.text("tableMore", issues.size() - MOST_NAMED).in(locale)); //$NON-NLS-1$
            }
            return text.toString();
        });
    }
}
