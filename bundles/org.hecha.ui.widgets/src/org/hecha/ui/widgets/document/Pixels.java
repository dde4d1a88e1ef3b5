package org.hecha.ui.widgets.document;

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Pixels from one world of images to the other. */
final class Pixels {

    private static final int DEPTH = 24;

    private Pixels() {
    }

    /** The same picture; what is transparent is white. */
    static ImageData of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ImageData data = new ImageData(width, height, DEPTH, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        boolean see = image.getColorModel().hasAlpha();
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] = see ? overWhite(row[x]) : row[x] & 0xFFFFFF;
            }
            data.setPixels(0, y, width, row, 0);
        }
        return data;
    }

    private static int overWhite(int pixel) {
        int alpha = pixel >>> 24;
        int ground = 255 * (255 - alpha);
        int red = ((pixel >> 16 & 0xFF) * alpha + ground) / 255;
        int green = ((pixel >> 8 & 0xFF) * alpha + ground) / 255;
        int blue = ((pixel & 0xFF) * alpha + ground) / 255;
        return red << 16 | green << 8 | blue;
    }
}
