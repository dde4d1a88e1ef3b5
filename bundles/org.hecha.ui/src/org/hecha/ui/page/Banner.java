package org.hecha.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.ui.Speech;

/** A strip that says that what is shown is demonstration data. UI thread; goes with its parent, a grid layout. */
public final class Banner {

    private static final Speech SPEECH = Speech.of(Banner.class);
    private static final Color GROUND = new Color(0xFF, 0xF3, 0xD6);
    private static final Color INK = new Color(0x5C, 0x38, 0x00);

    private final Composite strip;
    private final GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);

    public Banner(Composite parent) {
        strip = new Composite(parent, SWT.NONE);
        strip.setLayoutData(place);
        strip.setLayout(new GridLayout(2, false));
        strip.setBackground(GROUND);
        strip.setBackgroundMode(SWT.INHERIT_FORCE);
        new Label(strip, SWT.NONE).setImage(Icons.get("warn")); //$NON-NLS-1$
        Label text = new Label(strip, SWT.NONE);
        text.setText(SPEECH.say("illustrative")); //$NON-NLS-1$
        text.setForeground(INK);
        show(false);
    }

    /** Shows or hides the strip. */
    public void show(boolean shown) {
        place.exclude = !shown;
        strip.setVisible(shown);
        strip.getParent().layout();
    }

    /** Whether the strip is shown. */
    public boolean isShown() {
        return !place.exclude;
    }
}
