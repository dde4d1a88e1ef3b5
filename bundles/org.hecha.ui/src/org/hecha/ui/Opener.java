package org.hecha.ui;

import java.nio.file.Path;

/** Opens what is not an engagement folder, a sealed package for instance. To be added to the {@link Openers}. UI thread. */
public interface Opener {

    /** Whether this opener takes the path; looks at the name and the kind of file alone. */
    boolean accepts(Path path);

    /**
     * Opens it, in the background; returns at once. The user was asked about unsaved changes; whoever replaces the open
     * engagement later asks once more ({@link Openers#mayLeave}).
     */
    void open(Path path);
}
