package org.hecha.ui.page;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.hecha.ui.widgets.Palette;

/** The pictures of the window, by name, lighter where the ground is dark. They live as long as the display. UI thread. */
public final class Icons {

    private static final float LIGHTEST_OF_DARK = 0.85f;
    private static final float SATURATION = 0.6f;

    private Icons() {
    }

    /** The picture {@code icons/NAME.svg}. */
    public static Image get(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        boolean dark = Palette.now().dark();
        String key = Icons.class.getName() + (dark ? "/dark/" : "/") + name; //$NON-NLS-1$ //$NON-NLS-2$
        Image image = registry.get(key);
        if (image == null) {
            ImageDescriptor drawn = descriptor(name);
            registry.put(key, dark ? ImageDescriptor.createFromImageDataProvider(zoom -> lighter(drawn.getImageData(zoom))) : drawn);
            image = registry.get(key);
        }
        return image;
    }

    /** The same with every dark colour made so light that it can be told from a dark ground. */
    private static ImageData lighter(ImageData data) {
        if (data == null || !data.palette.isDirect) {
            return data;
        }
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                RGB color = data.palette.getRGB(data.getPixel(x, y));
                float[] hsb = color.getHSB();
                if (hsb[2] < LIGHTEST_OF_DARK) {
                    data.setPixel(x, y, data.palette.getPixel(new RGB(hsb[0], hsb[1] * SATURATION, LIGHTEST_OF_DARK)));
                }
            }
        }
        return data;
    }

    private static ImageDescriptor descriptor(String name) {
        URL place = Icons.class.getResource("/icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
        if (place == null) {
            throw new IllegalArgumentException("no picture " + name); //$NON-NLS-1$
        }
        return ImageDescriptor.createFromURL(place);
    }
}
