package org.hecha.ui.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The place of all recovery copies: one folder for each document that is open somewhere and unsaved. What a running
 * program works on is locked by it; what nobody has locked was left behind by a crash. Any thread.
 */
public final class RecoveryFolder {

    /** Where copies go that were not taken over; nothing there is ever deleted by the program. */
    static final String ASIDE = "aside"; //$NON-NLS-1$
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryFolder.class);

    private final Path root;

    /** @param root made when the first copy is kept */
    public RecoveryFolder(Path root) {
        this.root = root;
    }

    /** A new place for copies of {@code document}, held until it is closed. */
    public RecoverySlot claim(Path document) throws IOException {
        Path name = document.getFileName();
        Path place = root.resolve((name == null ? "document" : name.toString()) + '-' + UUID.randomUUID()); //$NON-NLS-1$
        Files.createDirectories(place);
        return RecoverySlot.take(place).orElseThrow(() -> new IOException(place + " is locked")); //$NON-NLS-1$
    }

    /** The newest copy of that document that was left behind by a crash; held until it is closed. */
    public Optional<RecoverySlot> abandoned(Path document) {
        Path wanted = document.toAbsolutePath().normalize();
        RecoverySlot newest = null;
        for (RecoverySlot slot : abandoned()) {
            boolean fits = slot.newest().orElseThrow().document().equals(wanted);
            if (fits && (newest == null || newest.newest().orElseThrow().time().isBefore(slot.newest().orElseThrow().time()))) {
                Optional.ofNullable(newest).ifPresent(RecoverySlot::close);
                newest = slot;
            } else {
                slot.close();
            }
        }
        return Optional.ofNullable(newest);
    }

    /** Every copy that was left behind by a crash and can be read; each held until it is closed. */
    public List<RecoverySlot> abandoned() {
        List<RecoverySlot> found = new ArrayList<>();
        for (RecoverySlot slot : unheld()) {
            if (slot.isOver()) {
                slot.remove();
            } else if (slot.newest().isPresent()) {
                found.add(slot);
            } else {
                slot.close();
            }
        }
        return found;
    }

    /** Puts aside what a crash left behind half-written or damaged, so that it is told once. @return where each lies now */
    public List<Path> putUnusableAside() {
        List<Path> moved = new ArrayList<>();
        for (RecoverySlot slot : unheld()) {
            try {
                if (!slot.isOver() && slot.isUnusable()) {
                    moved.add(slot.setAside());
                }
            } catch (IOException e) {
                LOG.warn("An unusable recovery copy stays", e); //$NON-NLS-1$
            } finally {
                slot.close();
            }
        }
        return moved;
    }

    /** Where copies lie that were not taken over. */
    public Path aside() {
        return root.resolve(ASIDE);
    }

    private List<RecoverySlot> unheld() {
        List<RecoverySlot> slots = new ArrayList<>();
        if (!Files.isDirectory(root)) {
            return slots;
        }
        try (Stream<Path> places = Files.list(root)) {
            for (Path place : places.filter(p -> Files.isDirectory(p) && !p.endsWith(ASIDE)).sorted().toList()) {
                slot(place).ifPresent(slots::add);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Recovery copies could not be looked for in {}", root, e); //$NON-NLS-1$
        }
        return slots;
    }

    /** One place that cannot be opened hides no other. */
    private static Optional<RecoverySlot> slot(Path place) {
        try {
            return RecoverySlot.take(place);
        } catch (IOException e) {
            LOG.warn("{} cannot be opened", place, e); //$NON-NLS-1$
            return Optional.empty();
        }
    }
}
