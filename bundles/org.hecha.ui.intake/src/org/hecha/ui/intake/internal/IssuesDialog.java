package org.hecha.ui.intake.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hecha.io.spreadsheet.ImportResult;
import org.hecha.io.spreadsheet.RowIssue;
import org.hecha.ui.Speech;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;

/** Every row that cannot be taken, with what is wrong and what to do; the user takes the valid rows or nothing. */
final class IssuesDialog extends TitleAreaDialog {

    private static final Speech SPEECH = Speech.of(IssuesDialog.class);
    private static final int LINES = 14;

    private final ImportResult result;
    private Grid<RowIssue> grid;

    IssuesDialog(Shell parent, ImportResult result) {
        super(parent);
        this.result = result;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Whether the valid rows are to be taken. */
    boolean ask() {
        return open() == OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(SPEECH.say("importTitle")); //$NON-NLS-1$
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(SPEECH.say(result.issues().isEmpty() ? "notesTitle" : "issuesTitle", result.source(), result.issues().size())); //$NON-NLS-1$ //$NON-NLS-2$
        setMessage(SPEECH.say(result.issues().isEmpty() ? "notesMessage" : "issuesMessage")); //$NON-NLS-1$ //$NON-NLS-2$
        Composite area = (Composite) super.createDialogArea(parent);
        grid = new Grid<>(area, SPEECH.say("issuesTable"), List.of( //$NON-NLS-1$
                words("kind", 60, issue -> SPEECH.say(result.issues().contains(issue) ? "kindIssue" : "kindNote")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                words("place", 220, issue -> Speech.in(issue.place())), //$NON-NLS-1$
                words("problem", 330, issue -> Speech.in(issue.problem())), //$NON-NLS-1$
                words("remedy", 330, issue -> Speech.in(issue.remedy())))); //$NON-NLS-1$
        grid.rows(Stream.concat(result.issues().stream(), result.notes().stream()).toList());
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = convertHeightInCharsToPixels(2 * LINES);
        place.widthHint = convertWidthInCharsToPixels(150);
        grid.control().setLayoutData(place);
        return area;
    }

    private static Column<RowIssue> words(String id, int width, java.util.function.Function<RowIssue, String> text) {
        return Column.words(id, SPEECH.say("issue." + id), width, text); //$NON-NLS-1$
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, SPEECH.say(result.issues().isEmpty() ? "takeAll" : "takeValid"), //$NON-NLS-1$ //$NON-NLS-2$
                result.issues().isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, SPEECH.say("takeNothing"), !result.issues().isEmpty()); //$NON-NLS-1$
    }

    /** The rows shown, for tests. */
    Grid<RowIssue> grid() {
        return grid;
    }
}
