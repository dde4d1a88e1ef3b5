package org.hecha.ui.recovery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.hecha.core.HeldFile;
import org.hecha.core.ModelFiles;
import org.hecha.core.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The recovery copies of one document, held by this program. A copy counts once it lies under its final name, which is given
 * last; the one before is removed after that. One thread at a time, but for {@link #remove}.
 */
public final class RecoverySlot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecoverySlot.class);
    private static final String LOCK = "owner.lock"; //$NON-NLS-1$
    private static final String STATE = "state-"; //$NON-NLS-1$
    private static final String UNFINISHED = "unfinished"; //$NON-NLS-1$
    /** Says that nothing here is wanted any more, where it could not be removed at once. */
    private static final String OVER = "over"; //$NON-NLS-1$

    private final Path place;
    private final HeldFile lock;
    /** Guarded by this, as {@link #removed}. */
    private boolean writing;
    private boolean removed;

    private RecoverySlot(Path place, HeldFile lock) {
        this.place = place;
        this.lock = lock;
    }

    /** Takes hold of a slot; empty where a running program has it. */
    static Optional<RecoverySlot> take(Path place) throws IOException {
        return HeldFile.take(place.resolve(LOCK)).map(lock -> new RecoverySlot(place, lock));
    }

    /** What the newest whole copy is of; empty where there is none. */
    public Optional<RecoveryNote> newest() {
        return states().stream().findFirst().flatMap(RecoveryNote::in);
    }

    /** Folder of the newest whole copy. */
    public Path copy() {
        return states().get(0);
    }

    /** The whole copies, the newest first. */
    private List<Path> states() {
        try (Stream<Path> entries = Files.list(place)) {
            return entries.filter(p -> p.getFileName().toString().matches(STATE + "\\d+") && RecoveryNote.in(p).isPresent()) //$NON-NLS-1$
                    .sorted(Comparator.comparingLong(RecoverySlot::number).reversed()).toList();
        } catch (IOException e) {
            LOG.warn("{} cannot be read", place, e); //$NON-NLS-1$
            return List.of();
        }
    }

    private static long number(Path state) {
        String digits = state.getFileName().toString().substring(STATE.length());
        return digits.length() > 18 ? 0 : Long.parseLong(digits);
    }

    /** Whether something was begun here of which nothing can be read. */
    boolean isUnusable() {
        if (!states().isEmpty()) {
            return false;
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.map(p -> p.getFileName().toString()).anyMatch(name -> name.equals(UNFINISHED) || name.startsWith(STATE));
        } catch (IOException e) {
            LOG.warn("{} cannot be read", place, e); //$NON-NLS-1$
            return false;
        }
    }

    /** Whether it was given up by a program that ended before it could remove it. */
    boolean isOver() {
        return Files.exists(place.resolve(OVER));
    }

    /** Writes a copy that does not count yet. */
    void write(RecoveryState state, RecoveryNote note) throws IOException, Refusal {
        synchronized (this) {
            if (removed) {
                throw new OperationCanceledException();
            }
            writing = true;
        }
        try {
            Path unfinished = place.resolve(UNFINISHED);
            delete(unfinished);
            Files.createDirectories(unfinished);
            for (Map.Entry<String, EObject> root : state.roots().entrySet()) {
                try (OutputStream out = Files.newOutputStream(unfinished.resolve(root.getKey()))) {
                    ModelFiles.write(root.getValue(), out);
                }
            }
            note.writeTo(unfinished);
        } finally {
            synchronized (this) {
                writing = false;
                if (removed) {
                    vanish();
                }
            }
        }
    }

    /** Lets the copy written last count. */
    void accept() throws IOException {
        List<Path> before = states();
        long next = before.isEmpty() ? 1 : number(before.get(0)) + 1;
        Files.move(place.resolve(UNFINISHED), place.resolve(STATE + next));
        for (Path old : before) {
            delete(old);
        }
    }

    /**
     * Removes every copy and the slot: what it was for is saved, or given up by the user's own word. Any thread; who writes at
     * this moment removes it at the end.
     */
    synchronized void remove() {
        if (removed) {
            return;
        }
        removed = true;
        if (!writing) {
            vanish();
            return;
        }
        try {
            Files.createFile(place.resolve(OVER));
        } catch (IOException e) {
            LOG.warn("{} could not be marked", place, e); //$NON-NLS-1$
        }
    }

    private void vanish() {
        close();
        try {
            delete(place);
        } catch (IOException e) {
            LOG.warn("{} could not be removed", place, e); //$NON-NLS-1$
        }
    }

    /** Puts the copies where they are kept and not offered any more. */
    Path setAside() throws IOException {
        close();
        Files.createDirectories(aside().getParent());
        return Files.move(place, aside());
    }

    /** Where {@link #setAside} puts them. */
    Path aside() {
        return place.resolveSibling(RecoveryFolder.ASIDE).resolve(place.getFileName());
    }

    /** Lets go; the copies stay and are offered again. */
    @Override
    public void close() {
        lock.close();
    }

    private static void delete(Path what) throws IOException {
        if (Files.exists(what)) {
            try (Stream<Path> all = Files.walk(what)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
