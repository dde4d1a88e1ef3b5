package org.hecha.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hecha.core.text.Messages;

/** The context menu of a {@link Grid}: of the mouse, and of the keyboard for the column in which the cursor stands. */
final class GridMenu<R> {

    private static final Messages MESSAGES = Messages.of(GridMenu.class);

    private final Grid<R> grid;
    private final List<Consumer<Menu>> more = new ArrayList<>();

    GridMenu(Grid<R> grid) {
        this.grid = grid;
    }

    /** What the page adds, above the rest. */
    void add(Consumer<Menu> items) {
        more.add(items);
    }

    /** @param columnId column of which the menu speaks, or null */
    void fill(Menu menu, String columnId, boolean onHeading) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        if (!onHeading) {
            more.forEach(items -> {
                items.accept(menu);
                separate(menu);
            });
            item(menu, "menuCopy", grid.clipboard()::copy).setEnabled(grid.hasSelection()); //$NON-NLS-1$
            if (grid.clipboard().isAllowed()) {
                item(menu, "menuPaste", grid.clipboard()::paste).setEnabled(grid.hasSelection()); //$NON-NLS-1$
                item(menu, "menuFill", grid.clipboard()::fill).setEnabled(grid.hasSelection()); //$NON-NLS-1$
            }
            separate(menu);
        }
        if (columnId != null) {
            sorting(menu, columnId);
        }
        MenuItem filter = item(menu, SWT.CHECK, "menuFilter", () -> grid.filter().showRow(!grid.filter().isRowShown())); //$NON-NLS-1$
        filter.setSelection(grid.filter().isRowShown());
        item(menu, "menuFilterClear", grid.filter()::clear).setEnabled(grid.filter().isActive()); //$NON-NLS-1$
        separate(menu);
        columns(menu, columnId);
        if (grid.groups().grouping().isPresent()) {
            separate(menu);
            item(menu, "menuFold", () -> grid.groups().foldAll(grid.all())); //$NON-NLS-1$
            item(menu, "menuUnfold", grid.groups()::unfoldAll); //$NON-NLS-1$
        }
    }

    private void sorting(Menu menu, String columnId) {
        String title = grid.columns().title(columnId);
        item(menu, "menuSortUp", () -> grid.sorting().by(columnId, GridSorting.Direction.ASCENDING), title); //$NON-NLS-1$
        item(menu, "menuSortDown", () -> grid.sorting().by(columnId, GridSorting.Direction.DESCENDING), title); //$NON-NLS-1$
        item(menu, "menuSortNone", grid.sorting()::none).setEnabled(grid.sorting().column().isPresent()); //$NON-NLS-1$
        separate(menu);
    }

    private void columns(Menu menu, String columnId) {
        GridColumns columns = grid.columns();
        if (columnId != null) {
            item(menu, "menuHide", () -> columns.show(columnId, false), columns.title(columnId)) //$NON-NLS-1$
                    .setEnabled(columns.shown().size() > 1);
        }
        MenuItem choice = new MenuItem(menu, SWT.CASCADE);
        choice.setText(say("menuColumns")); //$NON-NLS-1$
        Menu below = new Menu(choice);
        choice.setMenu(below);
        for (String id : columns.all()) {
            MenuItem check = new MenuItem(below, SWT.CHECK);
            check.setText(columns.title(id));
            check.setSelection(columns.isShown(id));
            check.setEnabled(!columns.isCovered(id) && (!columns.isShown(id) || columns.shown().size() > 1));
            check.addListener(SWT.Selection, event -> columns.show(id, check.getSelection()));
        }
        separate(below);
        item(below, "menuColumnsReset", columns::reset); //$NON-NLS-1$
    }

    private static void separate(Menu menu) {
        int count = menu.getItemCount();
        if (count > 0 && (menu.getItem(count - 1).getStyle() & SWT.SEPARATOR) == 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
    }

    private static MenuItem item(Menu menu, String key, Runnable action, Object... arguments) {
        return item(menu, SWT.PUSH, key, action, arguments);
    }

    private static MenuItem item(Menu menu, int style, String key, Runnable action, Object... arguments) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(say(key, arguments));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private static String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(Locale.getDefault());
    }
}
