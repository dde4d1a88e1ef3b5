package org.hecha.ui.widgets.document;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.LineBorderDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;
import org.hecha.ui.widgets.Palette;

/** Colours of a sheet: marked cells have a frame of the colour of their tone. */
final class SheetStyle extends AbstractRegistryConfiguration {

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        Palette palette = Palette.now();
        Style cells = style(palette.paper(), palette.ink());
        cells.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, cells);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                new LineBorderDecorator(new PaddingDecorator(new TextPainter(), 0, 4, 0, 4)));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(palette.chosen(), palette.ink()), DisplayMode.SELECT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(palette.chosen(), palette.ink()), DisplayMode.SELECT,
                SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
        TextPainter heading = new TextPainter();
        for (String heads : new String[] {GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER, GridRegion.CORNER}) {
            Style head = style(palette.head(), palette.muted());
            head.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.CENTER);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, head, DisplayMode.NORMAL, heads);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, heading, DisplayMode.NORMAL, heads);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, heading, DisplayMode.SELECT, heads);
            Style chosen = style(palette.beside(), palette.ink());
            chosen.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.CENTER);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, chosen, DisplayMode.SELECT, heads);
        }
        for (Mark.Tone tone : Mark.Tone.values()) {
            for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, framed(tone, palette, mode), mode, tone.name());
            }
        }
    }

    private static Style framed(Mark.Tone tone, Palette palette, DisplayMode mode) {
        Style style = style(mode == DisplayMode.SELECT ? palette.chosen() : palette.beside(), palette.ink());
        style.setAttributeValue(CellStyleAttributes.BORDER_STYLE, new BorderStyle(2, frame(tone, palette), BorderStyle.LineStyleEnum.SOLID));
        return style;
    }

    static Color frame(Mark.Tone tone, Palette palette) {
        return switch (tone) {
            case VALUE -> palette.good();
            case FINDING -> palette.bad();
            case CLAIM -> palette.warn();
            default -> palette.focus();
        };
    }

    private static Style style(Color ground, Color ink) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, ground);
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, ink);
        return style;
    }
}
