package org.hecha.ui.internal.recovery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.HeldFile;
import org.hecha.core.ModelFiles;
import org.hecha.core.text.Refusal;
import org.hecha.ui.internal.calculation.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The recovery copies of one engagement, held by this program. A copy counts once it lies under its final name, which is given
 * last; the one before is removed after that. Not safe for several threads at once.
 */
public final class RecoverySlot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecoverySlot.class);
    private static final String LOCK = "owner.lock"; //$NON-NLS-1$
    private static final String STATE = "state-"; //$NON-NLS-1$
    private static final String UNFINISHED = "unfinished"; //$NON-NLS-1$

    private final Path place;
    private final HeldFile lock;

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

    /** Writes a copy that does not count yet. */
    void write(Snapshot snapshot, RecoveryNote note) throws IOException, Refusal {
        Path unfinished = place.resolve(UNFINISHED);
        delete(unfinished);
        Files.createDirectories(unfinished);
        Map<String, EObject> roots = new LinkedHashMap<>();
        roots.put(ModelFiles.ENGAGEMENT, snapshot.engagement());
        roots.put(ModelFiles.INVENTORY, snapshot.inventory());
        roots.put(ModelFiles.EVIDENCE, snapshot.evidence());
        roots.put(ModelFiles.FINDINGS, snapshot.findings());
        for (Map.Entry<String, EObject> root : roots.entrySet()) {
            try (OutputStream out = Files.newOutputStream(unfinished.resolve(root.getKey()))) {
                ModelFiles.write(root.getValue(), out);
            }
        }
        note.writeTo(unfinished);
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

    /** Removes every copy and the slot: what it was for is saved, or given up by the user's own word. */
    void remove() {
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
