package org.hecha.ui.widgets;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.config.RenderErrorHandling;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.ControlDecorationProvider;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolTip;

/** Says at an editor in place why its text is refused, as long as it is. The balloon goes with the editor. */
final class RefusalBalloon extends AbstractEditErrorHandler {

    private static final String BALLOON = RefusalBalloon.class.getName();

    RefusalBalloon(ControlDecorationProvider decorations) {
        super(new RenderErrorHandling(decorations));
    }

    @Override
    public void displayError(ICellEditor editor, IConfigRegistry registry, Exception refusal) {
        super.displayError(editor, registry, refusal);
        Control control = editor.getEditorControl();
        if (control == null || control.isDisposed()) {
            return;
        }
        ToolTip balloon = (ToolTip) control.getData(BALLOON);
        if (balloon == null) {
            ToolTip made = new ToolTip(control.getShell(), SWT.BALLOON | SWT.ICON_WARNING);
            made.setAutoHide(false);
            control.setData(BALLOON, made);
            control.addDisposeListener(gone -> made.dispose());
            balloon = made;
        }
        Point below = control.toDisplay(0, control.getSize().y);
        balloon.setMessage(refusal.getLocalizedMessage());
        balloon.setLocation(below);
        balloon.setVisible(true);
        control.setToolTipText(refusal.getLocalizedMessage());
    }

    @Override
    public void removeError(ICellEditor editor) {
        super.removeError(editor);
        Control control = editor.getEditorControl();
        if (control != null && !control.isDisposed() && control.getData(BALLOON) instanceof ToolTip balloon && !balloon.isDisposed()) {
            balloon.setVisible(false);
            control.setToolTipText(null);
        }
    }
}
