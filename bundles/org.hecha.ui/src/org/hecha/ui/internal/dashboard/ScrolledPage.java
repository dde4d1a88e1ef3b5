package org.hecha.ui.internal.dashboard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** A page that scrolls where it is small, so that what stands on it keeps a size at which it can be read. UI thread. */
final class ScrolledPage {

    private final ScrolledComposite scroll;
    private final Composite content;
    private final int line;
    private final int least;

    /** @param leastWidth in heights of a line of text */
    ScrolledPage(Composite parent, int leastWidth) {
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        content = new Composite(scroll, SWT.NONE);
        content.setLayout(new GridLayout());
        content.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GC gc = new GC(content);
        line = gc.getFontMetrics().getHeight();
        gc.dispose();
        least = leastWidth * line;
        scroll.setContent(content);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.getVerticalBar().setIncrement(line);
        scroll.addListener(SWT.Resize, resized -> fit());
    }

    Composite content() {
        return content;
    }

    /** Height of a line of text. */
    int line() {
        return line;
    }

    /** How high everything is depends on how many columns the width has room for. */
    void fit() {
        scroll.setMinSize(least, content.computeSize(Math.max(least, scroll.getClientArea().width), SWT.DEFAULT).y);
    }
}
