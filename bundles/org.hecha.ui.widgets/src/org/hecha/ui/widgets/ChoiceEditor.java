package org.hecha.ui.widgets;

import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.ControlDecorationProvider;
import org.eclipse.nebula.widgets.nattable.edit.editor.IComboBoxDataProvider;
import org.eclipse.nebula.widgets.nattable.widget.NatCombo;
import org.eclipse.swt.widgets.Composite;

/** A list to choose from, with the sign at which a refusal is said. */
final class ChoiceEditor extends ComboBoxCellEditor {

    private static final int LINES = 14;

    private final ControlDecorationProvider decorations = new ControlDecorationProvider();

    /** @param free whether another text may be typed, too */
    ChoiceEditor(IComboBoxDataProvider choices, boolean free) {
        super(choices, LINES);
        setFreeEdit(free);
        decorations.setErrorDecorationEnabled(true);
    }

    ControlDecorationProvider decorations() {
        return decorations;
    }

    @Override
    public NatCombo createEditorControl(Composite parent) {
        NatCombo combo = super.createEditorControl(parent);
        decorations.createErrorDecorationIfRequired(combo);
        return combo;
    }
}
