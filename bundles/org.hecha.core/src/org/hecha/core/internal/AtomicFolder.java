package org.hecha.core.internal;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hecha.core.HeldFile;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder whose named files change together or not at all. New content is written and forced to disk in
 * {@code .save}; renaming that to {@code .commit} is the instant of change; the files are then moved into place. A
 * {@code .commit} found on opening is finished, a {@code .save} is thrown away.
 */
public final class AtomicFolder {

    /** Holds a save that is decided but not yet moved into place. */
    public static final String COMMIT = ".commit"; //$NON-NLS-1$

    static final String SAVE = ".save"; //$NON-NLS-1$
    private static final String LOCK = ".lock"; //$NON-NLS-1$
    private static final Logger LOG = LoggerFactory.getLogger(AtomicFolder.class);
    private static final Messages MESSAGES = Messages.of(AtomicFolder.class);

    private final Path folder;
    private final List<String> names;
    private final DiskSteps disk;
    private volatile Map<String, Fingerprint> known = Map.of();

    AtomicFolder(Path folder, List<String> names, DiskSteps disk) {
        this.folder = folder;
        this.names = List.copyOf(names);
        this.disk = disk;
    }

    /** @throws Refusal when the folder is there and not empty, or cannot be made */
    public static AtomicFolder create(Path folder, List<String> names) throws Refusal {
        if (Files.exists(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new Refusal(MESSAGES.text("folderInUse", folder)); //$NON-NLS-1$
                }
            } catch (IOException e) {
                throw new Refusal(MESSAGES.text("folderUnusable", folder, Reasons.of(e)), e); //$NON-NLS-1$
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("folderUnusable", folder, Reasons.of(e)), e); //$NON-NLS-1$
        }
        return new AtomicFolder(folder, names, DiskSteps.REAL);
    }

    /** @throws Refusal when there is no such folder */
    public static AtomicFolder open(Path folder, List<String> names) throws Refusal {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(MESSAGES.text(Files.exists(folder) ? "notAFolder" : "folderMissing", folder)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return new AtomicFolder(folder, names, DiskSteps.REAL);
    }

    public Path folder() {
        return folder;
    }

    /** Reads all files, a decided save first. */
    public Map<String, byte[]> read() throws Refusal {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, Fingerprint> seen = new LinkedHashMap<>();
        for (String name : names) {
            byte[] content = readOne(name);
            files.put(name, content);
            seen.put(name, Fingerprint.of(content));
        }
        known = seen;
        return files;
    }

    /** Where the file is now: a decided save counts before it is moved into place. */
    private Path place(String name) {
        Path decided = folder.resolve(COMMIT).resolve(name);
        return Files.exists(decided) ? decided : folder.resolve(name);
    }

    private byte[] readOne(String name) throws Refusal {
        Path file = place(name);
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Refusal(MESSAGES.text("fileMissing", file), e); //$NON-NLS-1$
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("fileUnreadable", file, Reasons.of(e)), e); //$NON-NLS-1$
        }
    }

    /** Keeps the files as they are, before a migrated form replaces them. */
    public void keepOriginal(String version) throws Refusal {
        Path backup = folder.resolve("backup-version-" + version); //$NON-NLS-1$
        try {
            Files.createDirectories(backup);
            for (String name : names) {
                disk.write(backup.resolve(name), out -> Files.copy(place(name), out));
            }
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("backupFailed", backup, Reasons.of(e)), e); //$NON-NLS-1$
        }
    }

    /** Replaces all files at once; the keys are the names given on creation. */
    public void write(Map<String, Content> files) throws Refusal {
        try (Staged staged = stage(files)) {
            staged.commit();
        }
    }

    /**
     * Writes all files beside the old ones and holds the folder until the answer is closed; nothing is replaced yet.
     */
    public Staged stage(Map<String, Content> files) throws Refusal {
        HeldFile lock = null;
        boolean done = false;
        try {
            lock = HeldFile.take(folder.resolve(LOCK))
                    .orElseThrow(() -> new Refusal(MESSAGES.text("savedElsewhere", folder))); //$NON-NLS-1$
            finish();
            refuseForeignChange();
            Staged staged = new Staged(lock, stageInto(files));
            done = true;
            return staged;
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("saveFailed", folder, Reasons.of(e)), e); //$NON-NLS-1$
        } finally {
            if (!done && lock != null) {
                lock.close();
            }
        }
    }

    /** Files that are written and forced to disk, and not yet those that count. Any thread, one after the other. */
    public final class Staged implements AutoCloseable {

        /** Closing it gives the lock back. */
        private final HeldFile lock;
        private final Map<String, Fingerprint> written;

        private Staged(HeldFile lock, Map<String, Fingerprint> written) {
            this.lock = lock;
            this.written = written;
        }

        /** Makes them the files that count, all at once. @throws Refusal when that failed; the old ones count then */
        public void commit() throws Refusal {
            try {
                disk.move(folder.resolve(SAVE), folder.resolve(COMMIT));
                disk.force(folder);
                known = written;
                finish();
            } catch (IOException e) {
                throw new Refusal(MESSAGES.text("saveFailed", folder, Reasons.of(e)), e); //$NON-NLS-1$
            }
        }

        /** Gives the folder free; what was not committed is thrown away. */
        @Override
        public void close() {
            try {
                delete(folder.resolve(SAVE));
            } catch (IOException e) {
                // The next save throws it away.
                LOG.warn("A save that was given up is still there", e); //$NON-NLS-1$
            } finally {
                lock.close();
            }
        }
    }

    private void refuseForeignChange() throws IOException, Refusal {
        for (Map.Entry<String, Fingerprint> file : known.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path) || !Fingerprint.of(path).equals(file.getValue())) {
                throw new Refusal(MESSAGES.text("changedMeanwhile", path)); //$NON-NLS-1$
            }
        }
    }

    private Map<String, Fingerprint> stageInto(Map<String, Content> files) throws IOException, Refusal {
        Path save = folder.resolve(SAVE);
        delete(save);
        try {
            Files.createDirectory(save);
            Map<String, Fingerprint> written = new LinkedHashMap<>();
            for (String name : names) {
                written.put(name, disk.write(save.resolve(name), files.get(name)));
            }
            disk.force(save);
            return written;
        } catch (IOException | Refusal e) {
            delete(save);
            throw e;
        }
    }

    private void finish() throws IOException {
        Path commit = folder.resolve(COMMIT);
        if (!Files.isDirectory(commit)) {
            return;
        }
        for (String name : names) {
            if (Files.exists(commit.resolve(name))) {
                disk.move(commit.resolve(name), folder.resolve(name));
            }
        }
        disk.force(folder);
        delete(commit);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path entry : entries.toList()) {
                Files.delete(entry);
            }
        }
        Files.delete(directory);
    }

    /** What this class does to a disk, apart, so that a test can stop it at any step. */
    interface DiskSteps {

        DiskSteps REAL = new DiskSteps() {
        };

        default Fingerprint write(Path file, Content content) throws IOException, Refusal {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                Fingerprint.Stream out = new Fingerprint.Stream(Channels.newOutputStream(channel));
                content.to(out);
                channel.force(true);
                return out.fingerprint();
            }
        }

        default void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        default void force(Path directory) throws IOException {
            // Windows cannot open a directory as a channel; its renames are journalled by the file system.
            if (!System.getProperty("os.name", "").startsWith("Windows")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        }
    }
}
