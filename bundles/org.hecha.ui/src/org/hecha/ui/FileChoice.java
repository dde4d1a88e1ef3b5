package org.hecha.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Lets the user choose files and folders by the system's own dialogs. In the application's context; pages ask it and never a
 * dialog themselves, so that tests and scripted days of work can choose, too. UI thread; returns when the user has chosen.
 */
public interface FileChoice {

    /** One file to read; empty where none was chosen. @param patterns {@code *.asice}, …; none for every file */
    Optional<Path> open(String title, String... patterns);

    /**
     * One file to read, where there is a likely one; empty where none was chosen. What has no dialog may pass over the proposal.
     *
     * @param proposed file proposed; its folder is where the search begins
     */
    default Optional<Path> open(String title, Path proposed, String... patterns) {
        return open(title, patterns);
    }

    /** Several files to read; empty where none was chosen. */
    List<Path> openSeveral(String title, String... patterns);

    /**
     * A place to write to; the user has been asked where there is a file already.
     *
     * @param proposed file or name proposed
     * @param patterns each is a kind of its own that can be written
     */
    Optional<Path> save(String title, Path proposed, String... patterns);

    /** One folder. @param message what it is for */
    Optional<Path> folder(String title, String message);
}
