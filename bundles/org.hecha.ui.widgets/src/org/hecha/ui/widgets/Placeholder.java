package org.hecha.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A page that shows its content or, where there is none, one sentence that says why and what to do. UI thread; goes
 * with its parent.
 */
public final class Placeholder {

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Composite content;
    private final Composite empty;
    private final Label sentence;

    public Placeholder(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        content = new Composite(stack, SWT.NONE);
        empty = new Composite(stack, SWT.NONE);
        empty.setLayout(new GridLayout());
        empty.setBackgroundMode(SWT.INHERIT_FORCE);
        sentence = new Label(empty, SWT.WRAP | SWT.CENTER);
        GridData middle = new GridData(SWT.FILL, SWT.CENTER, true, true);
        middle.widthHint = 200;
        sentence.setLayoutData(middle);
        layout.topControl = empty;
        paint();
        Runnable repaint = this::paint;
        Palette.onChange(repaint);
        stack.addDisposeListener(gone -> Palette.forget(repaint));
    }

    private void paint() {
        content.setBackground(Palette.now().paper());
        empty.setBackground(Palette.now().paper());
        sentence.setForeground(Palette.now().muted());
    }

    /** The whole, for layout. */
    public Composite control() {
        return stack;
    }

    /** Where the content is made; its layout is the caller's. */
    public Composite content() {
        return content;
    }

    /** Where the caller may put what can be done, below the sentence; a grid of one column. */
    public Composite empty() {
        return empty;
    }

    /** Shows the content. */
    public void showContent() {
        show(content);
    }

    /** Shows {@code text} instead of the content. */
    public void showEmpty(String text) {
        sentence.setText(text);
        empty.layout();
        show(empty);
    }

    /** The sentence shown, or an empty text where the content is shown. */
    public String sentence() {
        return layout.topControl == empty ? sentence.getText() : ""; //$NON-NLS-1$
    }

    private void show(Composite page) {
        if (layout.topControl != page) {
            layout.topControl = page;
            stack.layout();
        }
    }
}
