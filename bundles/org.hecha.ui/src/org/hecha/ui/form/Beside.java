package org.hecha.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.hecha.ui.Speech;

/** A field with buttons beside it; they go where the field is made first. */
final class Beside {

    private static final Speech SPEECH = Speech.of(Beside.class);

    private final Composite area;

    Beside(Composite parent, int vertical) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, vertical, true, false));
    }

    Composite area() {
        return area;
    }

    /** @param key of the word on the button */
    Button button(String key, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(SPEECH.say(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
        return button;
    }
}
