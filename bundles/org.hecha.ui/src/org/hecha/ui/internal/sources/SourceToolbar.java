package org.hecha.ui.internal.sources;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;

/** What can be done with sources: as tools above the table, in its context menu, and by keys. UI thread; goes with its parent. */
final class SourceToolbar {

    /** What the tools do. */
    interface Actions {

        void add();

        void duplicate();

        void delete();

        void group(boolean grouped);

        void filter(boolean shown);
    }

    private static final Speech SPEECH = Speech.of(SourceToolbar.class);

    private final Actions actions;
    private final ToolBar bar;
    private final ToolItem add;
    private final ToolItem duplicate;
    private final ToolItem delete;
    private final ToolItem group;
    private final ToolItem filter;

    SourceToolbar(Composite parent, Actions actions) {
        this.actions = actions;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        add = tool(SWT.PUSH, "add", actions::add); //$NON-NLS-1$
        duplicate = tool(SWT.PUSH, "duplicate", actions::duplicate); //$NON-NLS-1$
        delete = tool(SWT.PUSH, "delete", actions::delete); //$NON-NLS-1$
        new ToolItem(bar, SWT.SEPARATOR);
        group = tool(SWT.CHECK, "group", this::group); //$NON-NLS-1$
        filter = tool(SWT.CHECK, "filter", this::filter); //$NON-NLS-1$
    }

    private ToolItem tool(int style, String name, Runnable action) {
        ToolItem item = new ToolItem(bar, style);
        item.setImage(Icons.get(name));
        item.setText(SPEECH.say("tool." + name)); //$NON-NLS-1$
        item.setToolTipText(SPEECH.say("tip." + name)); //$NON-NLS-1$
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void group() {
        actions.group(group.getSelection());
    }

    private void filter() {
        actions.filter(filter.getSelection());
    }

    /** Shows what is possible now. @param changeable whether sources may be changed */
    void show(boolean changeable, boolean chosen, boolean grouped, boolean filtered) {
        add.setEnabled(changeable);
        duplicate.setEnabled(changeable && chosen);
        delete.setEnabled(changeable && chosen);
        group.setSelection(grouped);
        filter.setSelection(filtered);
    }

    /** Puts the same into a context menu. */
    void fill(Menu menu, boolean changeable, boolean chosen) {
        item(menu, "add", actions::add).setEnabled(changeable); //$NON-NLS-1$
        item(menu, "duplicate", actions::duplicate).setEnabled(changeable && chosen); //$NON-NLS-1$
        item(menu, "delete", actions::delete).setEnabled(changeable && chosen); //$NON-NLS-1$
    }

    private static MenuItem item(Menu menu, String name, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(SPEECH.say("menu." + name)); //$NON-NLS-1$
        item.setImage(Icons.get(name));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    ToolBar control() {
        return bar;
    }
}
