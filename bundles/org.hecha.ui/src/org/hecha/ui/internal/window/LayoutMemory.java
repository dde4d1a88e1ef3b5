package org.hecha.ui.internal.window;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * Keeps the window's place, its partition and the tabs in front over restarts: an add-on. Only the layout is kept, by
 * the ids of the elements, so a newer version or another language starts with its own texts and parts; what cannot be
 * read is left out.
 */
public final class LayoutMemory {

    private static final Logger LOG = LoggerFactory.getLogger(LayoutMemory.class);
    private static final String NODE = "layout"; //$NON-NLS-1$

    private final MApplication application;
    private final Preferences store = InstanceScope.INSTANCE.getNode(Assembly.PREFERENCES).node(NODE);

    @Inject
    public LayoutMemory(MApplication application) {
        this.application = application;
    }

    @PostConstruct
    void restore(Display display) {
        for (MWindow window : application.getChildren()) {
            FixedOrder.in(window);
            new Layout(key -> store.get(key, null)).applyTo(window, place -> isInSight(place, display));
            Layout.collapse(window);
        }
    }

    /** Whether enough of the window would be on a screen to take hold of it. */
    private static boolean isInSight(Rectangle place, Display display) {
        for (Monitor monitor : display.getMonitors()) {
            Rectangle seen = monitor.getClientArea().intersection(place);
            if (seen.width >= 200 && seen.height >= 100) {
                return true;
            }
        }
        return false;
    }

    @PreDestroy
    void keep() {
        try {
            for (MWindow window : application.getChildren()) {
                Layout.of(window).forEach(store::put);
            }
            store.flush();
        } catch (BackingStoreException | IllegalStateException e) {
            // Losing the layout is no reason to disturb anybody who is leaving.
            LOG.warn("The layout could not be kept", e); //$NON-NLS-1$
        }
    }
}
