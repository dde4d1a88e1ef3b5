package org.hecha.ui.score.internal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets the user choose files. UI thread. */
public interface FileChoice {

    /**
     * Files that are there.
     *
     * @param title what they are chosen for
     * @param patterns {@code *.asice} …; others can be chosen, too
     * @return those chosen; empty where none was
     */
    List<Path> open(String title, String... patterns);

    /** A place to write to; asked before something is overwritten. */
    Optional<Path> save(String title, String suggested);
}
