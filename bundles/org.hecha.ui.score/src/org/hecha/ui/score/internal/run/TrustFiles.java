package org.hecha.ui.score.internal.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The certificates at which a signer's chain may end, as the user chose them; kept over restarts. UI thread. */
public final class TrustFiles {

    private static final Logger LOG = LoggerFactory.getLogger(TrustFiles.class);
    private static final String KEY = "trust"; //$NON-NLS-1$

    private final Preferences store;
    private final Supplier<List<Path>> preferred;

    /** @param store where they are kept; @param preferred what counts while none were chosen here */
    public TrustFiles(Preferences store, Supplier<List<Path>> preferred) {
        this.store = store;
        this.preferred = preferred;
    }

    /** The files, in the order chosen. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String line : store.get(KEY, "").split("\n")) { //$NON-NLS-1$ //$NON-NLS-2$
            try {
                if (!line.isBlank()) {
                    files.add(Path.of(line));
                }
            } catch (InvalidPathException e) {
                LOG.warn("Left out of the trust anchors: {}", line, e); //$NON-NLS-1$
            }
        }
        return files.isEmpty() ? preferred.get() : files;
    }

    /** Takes others in their place. */
    public void use(List<Path> files) {
        store.put(KEY, files.stream().map(file -> file.toAbsolutePath().normalize().toString()).distinct()
                .collect(Collectors.joining("\n"))); //$NON-NLS-1$
        try {
            store.flush();
        } catch (BackingStoreException e) {
            // They count until the program ends; only the next start does not know them.
            LOG.warn("The trust anchors could not be kept", e); //$NON-NLS-1$
        }
    }
}
