package org.hecha.ui.score.internal.dossier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A row of buttons above a table. */
final class Buttons {

    private final Composite row;

    Buttons(Composite grid) {
        row = new Composite(grid, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        RowLayout layout = new RowLayout();
        layout.marginTop = 0;
        layout.marginBottom = 0;
        row.setLayout(layout);
    }

    Button add(String text, Runnable action) {
        return make(SWT.PUSH, text, action);
    }

    Button check(String text, Runnable action) {
        return make(SWT.CHECK, text, action);
    }

    private Button make(int style, String text, Runnable action) {
        Button button = new Button(row, style);
        button.setText(text);
        button.addListener(SWT.Selection, pressed -> action.run());
        return button;
    }
}
