package org.hecha.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.osgi.service.datalocation.Location;
import org.hecha.ui.SavedLayout;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens before the window's model is read: a saved layout that does not fit any more is put aside. */
public final class LifeCycle {

    private static final Logger LOG = LoggerFactory.getLogger(LifeCycle.class);

    @PostContextCreate
    void prepare(IEclipseContext context) {
        Location location = Platform.getInstanceLocation();
        if (location == null || location.getURL() == null) {
            // Started with -data @none: there is nowhere to keep a layout.
            context.set(IWorkbench.PERSIST_STATE, false);
            return;
        }
        try {
            Path data = Path.of(URIUtil.toURI(location.getURL()));
            String version = FrameworkUtil.getBundle(LifeCycle.class).getVersion().toString();
            new SavedLayout(data).keepFor(version + ' ' + Locale.getDefault().toLanguageTag());
        } catch (IOException | java.net.URISyntaxException e) {
            LOG.warn("The saved layout could not be looked at; the window starts with the one it comes with", e);
            context.set(IWorkbench.CLEAR_PERSISTED_STATE, true);
        }
    }
}
