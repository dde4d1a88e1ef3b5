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

/** Colours, fonts and alignment of the grid. The fonts belong to the caller. */
final class GridStyle extends AbstractRegistryConfiguration {

    static final String TOTAL = "total"; //$NON-NLS-1$
    static final String CHOSEN_ROW = "chosenRow"; //$NON-NLS-1$

    private static final Color TEXT = new Color(0x20, 0x21, 0x24);
    private static final Color PAPER = new Color(0xFF, 0xFF, 0xFF);
    private static final Color HEAD = new Color(0xEE, 0xF1, 0xF5);
    private static final Color BESIDE = new Color(0xEA, 0xF2, 0xFD);
    private static final Color CHOSEN = new Color(0xD2, 0xE3, 0xFC);
    private static final Color FOCUS = new Color(0x1F, 0x5F, 0xA8);

    private final ICellPainter body;
    private final ICellPainter totals;
    private final Font plain;
    private final Font bold;

    GridStyle(ICellPainter body, ICellPainter totals, Font plain, Font bold) {
        this.body = body;
        this.totals = totals;
        this.plain = plain;
        this.bold = bold;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        Style cells = style(PAPER, plain);
        cells.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, cells);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, body);

        Style right = new Style();
        right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, GridData.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.SELECT, GridData.RIGHT);

        Style beside = new Style();
        beside.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, BESIDE);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, beside, DisplayMode.NORMAL, CHOSEN_ROW);

        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(HEAD, plain), DisplayMode.NORMAL,
                GridRegion.COLUMN_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(HEAD, plain), DisplayMode.SELECT,
                GridRegion.COLUMN_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                new PaddingDecorator(new TextPainter(), 0, 6, 0, 6), DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);

        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(HEAD, bold), DisplayMode.NORMAL, TOTAL);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, totals, DisplayMode.NORMAL, TOTAL);

        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(CHOSEN, plain), DisplayMode.SELECT);
        Style anchor = style(CHOSEN, plain);
        anchor.setAttributeValue(CellStyleAttributes.BORDER_STYLE, new BorderStyle(1, FOCUS,
                BorderStyle.LineStyleEnum.SOLID));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, anchor, DisplayMode.SELECT,
                SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
    }

    private static Style style(Color background, Font font) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, background);
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, TEXT);
        style.setAttributeValue(CellStyleAttributes.FONT, font);
        return style;
    }
}
