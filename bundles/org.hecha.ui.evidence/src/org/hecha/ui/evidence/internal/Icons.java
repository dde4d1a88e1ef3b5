package org.hecha.ui.evidence.internal;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The pictures of this bundle, by name. They live as long as the display. UI thread. */
public final class Icons {

    private Icons() {
    }

    /** The picture {@code icons/NAME.svg}. */
    public static Image get(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = Icons.class.getName() + '/' + name;
        if (registry.get(key) == null) {
            URL place = Icons.class.getResource("/icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
            if (place == null) {
                throw new IllegalArgumentException("no picture " + name); //$NON-NLS-1$
            }
            registry.put(key, ImageDescriptor.createFromURL(place));
        }
        return registry.get(key);
    }
}
