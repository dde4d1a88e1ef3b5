package org.hecha.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.ui.Speech;
import org.hecha.ui.widgets.Palette;

/** A strip that says that what is shown is demonstration data. UI thread; goes with its parent, a grid layout. */
public final class Banner {

    private static final Speech SPEECH = Speech.of(Banner.class);

    private final Composite strip;
    private final GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);

    public Banner(Composite parent) {
        strip = new Composite(parent, SWT.NONE);
        strip.setLayoutData(place);
        strip.setLayout(new GridLayout(2, false));
        strip.setBackgroundMode(SWT.INHERIT_FORCE);
        new Label(strip, SWT.NONE).setImage(Icons.get("warn")); //$NON-NLS-1$
        Label text = new Label(strip, SWT.NONE);
        text.setText(SPEECH.say("illustrative")); //$NON-NLS-1$
        Runnable paint = () -> {
            strip.setBackground(Palette.now().head());
            text.setForeground(Palette.now().warn());
        };
        paint.run();
        Palette.onChange(paint);
        strip.addDisposeListener(gone -> Palette.forget(paint));
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
