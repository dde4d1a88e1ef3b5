package org.hecha.ui.widgets;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** Gives a table its fonts and the colours in use, and other colours when those change. Owns the fonts; they go with the table. */
final class GridTheme<R> {

    private final NatTable table;
    private final ConfigRegistry registry;
    private final GridStyle style;

    /** To be made before the table is configured. */
    GridTheme(NatTable table, ConfigRegistry registry, GridData<R> data, GridData<R> totals, GridSorting sorting) {
        this.table = table;
        this.registry = registry;
        Font plain = table.getDisplay().getSystemFont();
        Font bold = FontDescriptor.createFrom(plain).setStyle(SWT.BOLD).createFont(table.getDisplay());
        style = new GridStyle(new GridPainter<>(data), new GridPainter<>(totals), new HeadingPainter(sorting), plain, bold);
        table.addConfiguration(style);
        table.setBackground(Palette.now().paper());
        Runnable restyle = this::restyle;
        Palette.onChange(restyle);
        table.addDisposeListener(gone -> {
            Palette.forget(restyle);
            bold.dispose();
        });
    }

    private void restyle() {
        style.configureRegistry(registry);
        table.setBackground(Palette.now().paper());
        table.redraw();
    }
}
