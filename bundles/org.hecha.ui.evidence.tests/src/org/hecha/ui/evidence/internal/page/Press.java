package org.hecha.ui.evidence.internal.page;

import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.form.FormDialog;

/** Fills and presses what stands in an open dialog. */
final class Press {

    private Press() {
    }

    /** Presses OK. */
    static void ok(FormDialog dialog) {
        Button button = (Button) find(dialog.getShell(), control -> control instanceof Button found
                && Integer.valueOf(IDialogConstants.OK_ID).equals(found.getData()));
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Writes into the first field that can be written in. */
    static void fill(FormDialog dialog, String text) {
        ((Text) find(dialog.getShell(), control -> control instanceof Text field && field.getEditable()
                && (field.getStyle() & SWT.BORDER) != 0)).setText(text);
    }

    private static Control find(Composite parent, Predicate<Control> wanted) {
        for (Control child : parent.getChildren()) {
            Control found = wanted.test(child) ? child : child instanceof Composite inner ? find(inner, wanted) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
