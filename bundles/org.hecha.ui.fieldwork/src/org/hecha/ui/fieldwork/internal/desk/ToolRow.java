package org.hecha.ui.fieldwork.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What can be done on a page: buttons that wrap where the page is narrow, reached by the tabulator. UI thread. */
public final class ToolRow {

    private final Composite row;
    private final List<Tool> tools = new ArrayList<>();

    private record Tool(Button button, BooleanSupplier possible) {
    }

    /** @param parent a grid layout */
    public ToolRow(Composite parent) {
        row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        row.setBackgroundMode(SWT.INHERIT_FORCE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** Where other controls may stand beside the buttons. */
    public Composite control() {
        return row;
    }

    /** A button. @param possible asked with every {@link #update} */
    public Button add(String text, Runnable deed, BooleanSupplier possible) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> deed.run()));
        tools.add(new Tool(button, possible));
        return button;
    }

    /** Lets only those be pressed that make sense now. */
    public void update() {
        tools.forEach(tool -> tool.button().setEnabled(tool.possible().getAsBoolean()));
    }

    /** Presses a button, as the user would. @throws IllegalStateException where it is not there or cannot be pressed */
    public void press(String text) {
        Button found = tools.stream().map(Tool::button).filter(button -> button.getText().equals(text)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no button " + text)); //$NON-NLS-1$
        if (!found.isEnabled()) {
            throw new IllegalStateException(text + " cannot be pressed"); //$NON-NLS-1$
        }
        found.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    /** The words on the buttons that can be pressed. */
    public List<String> possible() {
        return tools.stream().map(Tool::button).filter(Button::isEnabled).map(Button::getText).toList();
    }
}
