package org.hecha.ui.internal.window;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the user's own things of the program lie. The platform lets one program into a place at a time, so that a second window
 * gets a place of its own beside the first, with the user's preferences as they are then.
 */
final class Workspace {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);
    private static final int MOST_WINDOWS = 9;
    private static final String SETTINGS = ".metadata/.plugins/org.eclipse.core.runtime/.settings"; //$NON-NLS-1$

    private Workspace() {
    }

    /** Chooses a free place, unless the command line names one; before anybody asks for the place. */
    static void choose() {
        Location location = Platform.getInstanceLocation();
        if (location == null || location.isSet() || location.getDefault() == null) {
            return;
        }
        try {
            Path first = path(location.getDefault());
            for (int number = 1; number <= MOST_WINDOWS; number++) {
                Path place = number == 1 ? first : first.resolveSibling(first.getFileName() + "-" + number); //$NON-NLS-1$
                Files.createDirectories(place);
                if (location.set(place.toUri().toURL(), true)) {
                    // The workbench itself takes hold of it later.
                    location.release();
                    takeSettings(first, place);
                    return;
                }
            }
        } catch (IOException | URISyntaxException | IllegalStateException e) {
            LOG.warn("The place of the program's own files could not be chosen", e); //$NON-NLS-1$
        }
    }

    private static void takeSettings(Path first, Path place) throws IOException {
        Path file = first.resolve(SETTINGS).resolve(Assembly.PREFERENCES + ".prefs"); //$NON-NLS-1$
        if (!place.equals(first) && Files.isRegularFile(file)) {
            Files.createDirectories(place.resolve(SETTINGS));
            Files.copy(file, place.resolve(SETTINGS).resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Where recovery copies lie: the same place for all windows, so that any of them finds what another left behind. */
    static Path recovery() {
        Location location = Platform.getInstanceLocation();
        Path place = Path.of(System.getProperty("user.home"), ".hecha", "workbench"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        try {
            if (location != null && location.getURL() != null) {
                Path own = path(location.getURL());
                Path first = location.getDefault() == null ? own : path(location.getDefault());
                boolean beside = own.getFileName().toString().startsWith(first.getFileName() + "-") //$NON-NLS-1$
                        && first.getParent().equals(own.getParent());
                place = beside ? first : own;
            }
        } catch (URISyntaxException e) {
            LOG.warn("The workspace's address makes no sense: {}", location.getURL(), e); //$NON-NLS-1$
        }
        return place.resolve("recovery"); //$NON-NLS-1$
    }

    private static Path path(URL url) throws URISyntaxException {
        URI uri = URIUtil.toURI(url);
        return URIUtil.toFile(uri).toPath().toAbsolutePath().normalize();
    }
}
