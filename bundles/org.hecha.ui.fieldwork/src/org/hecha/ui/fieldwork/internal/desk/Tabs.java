package org.hecha.ui.fieldwork.internal.desk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;

/** Several tables on one page, one behind the other. UI thread; goes with its parent. */
public final class Tabs {

    private final TabFolder folder;

    public Tabs(Composite parent) {
        folder = new TabFolder(parent, SWT.TOP);
        folder.setBackground(parent.getBackground());
    }

    /** Where the content of a tab is made. */
    public Composite parent() {
        return folder;
    }

    public void add(String title, Control content) {
        TabItem item = new TabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(content);
    }

    /** Brings a tab to the front, as a click does. */
    public void show(int index) {
        if (folder.getSelectionIndex() != index) {
            folder.setSelection(index);
            folder.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        }
    }

    /** The tab in front. */
    public int shown() {
        return folder.getSelectionIndex();
    }

    /** Told when another tab came to the front. */
    public void onShow(Runnable listener) {
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(shown -> listener.run()));
    }

    /** The whole, for layout. */
    public Control control() {
        return folder;
    }
}
