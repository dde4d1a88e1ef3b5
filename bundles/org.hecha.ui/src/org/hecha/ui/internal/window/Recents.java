package org.hecha.ui.internal.window;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engagements, packages and dossiers opened last, the newest first, kept over restarts. UI thread. */
public final class Recents {

    private static final Logger LOG = LoggerFactory.getLogger(Recents.class);
    private static final String KEY = "recent"; //$NON-NLS-1$

    private final Preferences store;
    private final IntSupplier kept;

    /**
     * @param store where they are kept
     * @param kept how many
     */
    public Recents(Preferences store, IntSupplier kept) {
        this.store = store;
        this.kept = kept;
    }

    /** Their folders and files, the newest first; what is gone is left in, they may be on a drive that comes back. */
    public List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (String line : store.get(KEY, "").split("\n")) { //$NON-NLS-1$ //$NON-NLS-2$
            try {
                if (!line.isBlank()) {
                    folders.add(Path.of(line));
                }
            } catch (InvalidPathException e) {
                LOG.warn("Left out of the recent list: {}", line, e); //$NON-NLS-1$
            }
        }
        return new ArrayList<>(folders.subList(0, Math.min(kept.getAsInt(), folders.size())));
    }

    /** Puts one first. */
    public void opened(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        List<Path> folders = folders();
        folders.remove(absolute);
        folders.add(0, absolute);
        keep(folders);
    }

    /** Forgets them all. */
    public void clear() {
        keep(List.of());
    }

    private void keep(List<Path> folders) {
        store.put(KEY, folders.stream().limit(kept.getAsInt()).map(Path::toString).collect(Collectors.joining("\n"))); //$NON-NLS-1$
        try {
            store.flush();
        } catch (BackingStoreException e) {
            // Losing the list is no reason to disturb anybody.
            LOG.warn("The recent list could not be kept", e); //$NON-NLS-1$
        }
    }
}
