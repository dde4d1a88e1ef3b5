package org.hecha.evidence.internal.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A hidden folder beside the evidence where copies grow; complete ones move out of it all together. What is not moved goes
 * away with it. Sealing leaves hidden folders out, so that not even a crash brings half a copy into a package.
 */
final class Staging implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Staging.class);
    private static final String PREFIX = ".intake-"; //$NON-NLS-1$
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Path evidence;
    private final boolean created;
    private final Path folder;
    private final List<Path> moved = new ArrayList<>();

    /** @param evidence folder of the evidence; made where it is not there */
    Staging(Path evidence) throws IOException {
        this.evidence = evidence;
        this.created = !Files.exists(evidence);
        Files.createDirectories(evidence);
        sweep(evidence);
        this.folder = Files.createDirectory(evidence.resolve(PREFIX + UUID.randomUUID()));
    }

    /** Where the copy with that index grows. */
    Path place(int index) {
        return folder.resolve(Integer.toString(index));
    }

    /** Gives a complete copy its name, under which nothing is. */
    void move(Path copy, String name) throws IOException {
        Path to = evidence.resolve(name);
        // one call of the system; the names were read a moment ago
        Files.move(copy, to, StandardCopyOption.ATOMIC_MOVE);
        moved.add(to);
    }

    /** The copies that were moved are to stay. */
    void keep() {
        moved.clear();
    }

    @Override
    public void close() {
        moved.forEach(Staging::delete);
        clear(folder);
        if (created) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(evidence)) {
                if (!left.iterator().hasNext()) {
                    Files.delete(evidence);
                }
            } catch (IOException e) {
                LOG.warn("the empty folder {} stays", evidence, e); //$NON-NLS-1$
            }
        }
    }

    /** What a crash left behind. */
    private static void sweep(Path evidence) throws IOException {
        Instant before = Instant.now().minus(FORGOTTEN);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(evidence, PREFIX + '*')) {
            for (Path old : left) {
                if (Files.getLastModifiedTime(old).toInstant().isBefore(before)) {
                    clear(old);
                }
            }
        }
    }

    private static void clear(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(Staging::delete);
        } catch (IOException e) {
            LOG.warn("{} cannot be listed", folder, e); //$NON-NLS-1$
        }
        delete(folder);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // said in the log and not to the user: what went wrong before matters more, and nothing is registered
            LOG.warn("{} cannot be deleted", file, e); //$NON-NLS-1$
        }
    }
}
