package org.hecha.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Opens whatever the user names on the command line, drops on the window or chooses: by the first {@link Opener} that
 * accepts it, else as an engagement folder. In the application's context. UI thread.
 */
public final class Openers {

    private final List<Opener> openers = new CopyOnWriteArrayList<>();
    private final BooleanSupplier mayLeave;
    private final Consumer<Path> folders;
    private Consumer<Path> opened = path -> {
    };

    /**
     * @param mayLeave asks the user whether the open engagement may be left
     * @param folders opens an engagement folder, and asks by itself
     */
    public Openers(BooleanSupplier mayLeave, Consumer<Path> folders) {
        this.mayLeave = Objects.requireNonNull(mayLeave);
        this.folders = Objects.requireNonNull(folders);
    }

    /** Tells {@code listener} each file that is handed to an opener, so that it can be offered again. */
    public void onOpen(Consumer<Path> listener) {
        opened = Objects.requireNonNull(listener);
    }

    /** Takes one more kind of file. */
    public void add(Opener opener) {
        openers.add(opener);
    }

    /** No longer asks this one. */
    public void remove(Opener opener) {
        openers.remove(opener);
    }

    /** Whether the open engagement may be left: nothing to save, saved now, or given up on purpose. */
    public boolean mayLeave() {
        return mayLeave.getAsBoolean();
    }

    /** Who opens a path; empty where it is opened as an engagement folder. */
    public Optional<Opener> opener(Path path) {
        return openers.stream().filter(each -> each.accepts(path)).findFirst();
    }

    /** Opens a path, unless the user wants to stay with what is open. Returns at once. */
    public void open(Path path) {
        Optional<Opener> taker = opener(path);
        if (taker.isEmpty()) {
            folders.accept(path);
        } else if (mayLeave()) {
            opened.accept(path);
            taker.get().open(path);
        }
    }
}
