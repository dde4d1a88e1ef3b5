package org.hecha.testing.day;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.Queue;

import org.hecha.ui.FileChoice;

/** Chooses, in the place of the system's dialogs, what was laid ready. */
final class ChosenFiles implements FileChoice {

    private final Queue<Path> ready = new ConcurrentLinkedQueue<>();

    void layReady(Path file) {
        ready.add(file);
    }

    @Override
    public Optional<Path> open(String title, String... patterns) {
        return Optional.ofNullable(ready.poll());
    }

    @Override
    public List<Path> openSeveral(String title, String... patterns) {
        return open(title, patterns).stream().toList();
    }

    @Override
    public Optional<Path> save(String title, Path proposed, String... patterns) {
        return open(title, patterns);
    }

    @Override
    public Optional<Path> folder(String title, String message) {
        return open(title);
    }
}
