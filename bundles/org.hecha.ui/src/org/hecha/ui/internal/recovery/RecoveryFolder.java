package org.hecha.ui.internal.recovery;

import java.io.IOException;
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
 * The place of all recovery copies: one folder for each engagement that is open somewhere and unsaved. What a running
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

    /** A new place for copies of {@code engagement}, held until it is closed. */
    public RecoverySlot claim(Path engagement) throws IOException {
        Path name = engagement.getFileName();
        Path place = root.resolve((name == null ? "engagement" : name.toString()) + '-' + UUID.randomUUID()); //$NON-NLS-1$
        Files.createDirectories(place);
        return RecoverySlot.take(place).orElseThrow(() -> new IOException(place + " is locked")); //$NON-NLS-1$
    }

    /** The newest copy of that engagement that was left behind by a crash; held until it is closed. */
    public Optional<RecoverySlot> abandoned(Path engagement) {
        Path wanted = engagement.toAbsolutePath().normalize();
        RecoverySlot newest = null;
        for (RecoverySlot slot : abandoned()) {
            boolean fits = slot.newest().orElseThrow().engagement().equals(wanted);
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
        if (!Files.isDirectory(root)) {
            return found;
        }
        try (Stream<Path> places = Files.list(root)) {
            for (Path place : places.filter(p -> Files.isDirectory(p) && !p.endsWith(ASIDE)).sorted().toList()) {
                RecoverySlot slot = RecoverySlot.take(place).orElse(null);
                if (slot != null && slot.newest().isPresent()) {
                    found.add(slot);
                } else if (slot != null) {
                    slot.close();
                }
            }
        } catch (IOException e) {
            LOG.warn("Recovery copies could not be looked for in {}", root, e); //$NON-NLS-1$
        }
        return found;
    }
}
