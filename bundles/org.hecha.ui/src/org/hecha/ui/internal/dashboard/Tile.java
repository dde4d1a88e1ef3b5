package org.hecha.ui.internal.dashboard;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hecha.ui.widgets.Palette;

/** One number with its name above and a remark below; the number leads to its page. UI thread; owns its font. */
final class Tile {

    private final Composite box;
    private final Label name;
    private final Link number;
    private final Label remark;
    private final Runnable lead;

    Tile(Composite row, String caption, Runnable lead) {
        this.lead = lead;
        box = new Composite(row, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 1;
        box.setLayout(layout);
        box.setBackgroundMode(SWT.INHERIT_FORCE);
        name = new Label(box, SWT.NONE);
        name.setText(caption);
        number = new Link(box, SWT.NONE);
        Font large = FontDescriptor.createFrom(number.getFont()).setStyle(SWT.BOLD).increaseHeight(4).createFont(row.getDisplay());
        number.setFont(large);
        number.addDisposeListener(gone -> large.dispose());
        number.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        number.addListener(SWT.Selection, chosen -> lead.run());
        remark = new Label(box, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, true);
        wide.widthHint = 60;
        remark.setLayoutData(wide);
    }

    void show(String value, String said) {
        Palette palette = Palette.now();
        box.setBackground(palette.head());
        name.setForeground(palette.muted());
        number.setLinkForeground(palette.focus());
        remark.setForeground(palette.ink());
        number.setText("<a>" + value + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
        number.setToolTipText(name.getText() + ": " + value); //$NON-NLS-1$
        remark.setText(said);
    }

    /** Whether the number stands in one line, for tests. */
    boolean isWhole() {
        return number.getSize().x >= number.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    /** Name, number and remark, for tests. */
    String text() {
        return name.getText() + '|' + number.getText().replaceAll("</?a>", "") + '|' + remark.getText(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Goes to the page of the number, as a click does. */
    void follow() {
        lead.run();
    }
}
