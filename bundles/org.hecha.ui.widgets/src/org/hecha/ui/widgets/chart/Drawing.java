package org.hecha.ui.widgets.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A diagram as drawn.
 *
 * @param picture the pixels
 * @param spots where each bar lies, in points of the widget
 */
record Drawing(BufferedImage picture, List<Spot> spots) {

    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    /**
     * Where a bar lies.
     *
     * @param bar its place in the diagram
     * @param area the row it lies in, from edge to edge
     */
    record Spot(int bar, Rectangle area) {
    }

    Drawing {
        spots = List.copyOf(spots);
    }

    /** The picture for the other toolkit: row by row, without asking for single pixels. */
    ImageData data() {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        ImageData data = new ImageData(width, height, 24, RGB);
        byte[] bytes = data.data;
        for (int y = 0; y < height; y++) {
            int out = y * data.bytesPerLine;
            for (int x = 0; x < width; x++) {
                int pixel = pixels[y * width + x];
                bytes[out++] = (byte) (pixel >> 16);
                bytes[out++] = (byte) (pixel >> 8);
                bytes[out++] = (byte) pixel;
            }
        }
        return data;
    }
}
