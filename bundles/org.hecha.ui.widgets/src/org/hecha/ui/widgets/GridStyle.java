package org.hecha.ui.widgets;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** Colours of the palette in use, fonts and alignment of the grid. The fonts belong to the caller. */
final class GridStyle extends AbstractRegistryConfiguration {

    static final String TOTAL = "total"; //$NON-NLS-1$
    static final String CHOSEN_ROW = "chosenRow"; //$NON-NLS-1$

    private final ICellPainter body;
    private final ICellPainter totals;
    private final ICellPainter headings;
    private final Font plain;
    private final Font bold;

    GridStyle(ICellPainter body, ICellPainter totals, ICellPainter headings, Font plain, Font bold) {
        this.body = body;
        this.totals = totals;
        this.headings = headings;
        this.plain = plain;
        this.bold = bold;
    }

    /** Registers everything; to be called again when other colours were taken into use. */
    @Override
    public void configureRegistry(IConfigRegistry registry) {
        Palette palette = Palette.now();
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, between(palette.paper(), palette.muted()));
        Style cells = style(palette.paper(), plain);
        cells.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, cells);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, body);

        Style right = new Style();
        right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, GridData.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.SELECT, GridData.RIGHT);

        Style beside = new Style();
        beside.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, palette.beside());
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, beside, DisplayMode.NORMAL, CHOSEN_ROW);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(palette.head(), bold), DisplayMode.NORMAL,
                GridData.GROUP);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(palette.chosen(), bold), DisplayMode.SELECT,
                GridData.GROUP);

        Style heads = style(palette.head(), plain);
        heads.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.CENTER);
        for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, heads, mode, GridRegion.COLUMN_HEADER);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, headings, mode, GridRegion.COLUMN_HEADER);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, cells, mode, GridRegion.FILTER_ROW);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                    new PaddingDecorator(new TextPainter(), 0, 6, 0, 6), mode, GridRegion.FILTER_ROW);
        }

        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(palette.head(), bold), DisplayMode.NORMAL, TOTAL);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, totals, DisplayMode.NORMAL, TOTAL);

        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(palette.chosen(), plain), DisplayMode.SELECT);
        Style anchor = style(palette.chosen(), plain);
        anchor.setAttributeValue(CellStyleAttributes.BORDER_STYLE, new BorderStyle(1, palette.focus(),
                BorderStyle.LineStyleEnum.SOLID));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, anchor, DisplayMode.SELECT,
                SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
    }

    /** A colour a third of the way from one to the other: lines between cells are seen and do not disturb. */
    private static Color between(Color from, Color to) {
        return new Color((2 * from.getRed() + to.getRed()) / 3, (2 * from.getGreen() + to.getGreen()) / 3,
                (2 * from.getBlue() + to.getBlue()) / 3);
    }

    private static Style style(Color background, Font font) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, background);
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Palette.now().ink());
        style.setAttributeValue(CellStyleAttributes.FONT, font);
        return style;
    }
}
