package org.hecha.ui.review.internal.opening;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder for temporary files that only this user may enter, deleted with all it holds when it is closed. */
public final class PrivateFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PrivateFolder.class);

    private static final Set<PrivateFolder> OPEN = ConcurrentHashMap.newKeySet();
    /** Closed, but something in them was still being read when they were to be deleted. */
    private static final Set<PrivateFolder> LEFT = ConcurrentHashMap.newKeySet();

    static {
        // A window that is ended from outside leaves nobody's evidence behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            OPEN.forEach(PrivateFolder::close);
            LEFT.forEach(PrivateFolder::delete);
        }));
    }

    private final Path path;

    private PrivateFolder(Path path) {
        this.path = path;
        OPEN.add(this);
    }

    /** A new one. @throws Refusal where none can be made */
    public static PrivateFolder create() throws Refusal {
        LEFT.forEach(PrivateFolder::delete);
        try {
            return new PrivateFolder(Files.createTempDirectory("hecha-review-")); //$NON-NLS-1$
        } catch (IOException e) {
            throw new Refusal(Messages.of(PrivateFolder.class).text("noFolder", //$NON-NLS-1$
                    System.getProperty("java.io.tmpdir"), Reasons.of(e)), e); //$NON-NLS-1$
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        if (OPEN.remove(this)) {
            delete();
        }
    }

    /** Deletes what can be deleted; where a file is still open on a system that holds on to it, the rest follows later. */
    private void delete() {
        LEFT.remove(this);
        try {
            Files.walkFileTree(path, new Deletion());
        } catch (IOException e) {
            LOG.debug("{} was not looked through", path, e); //$NON-NLS-1$
        }
        if (Files.exists(path)) {
            LEFT.add(this);
            // The verdict is not touched by it; who looks after the machine reads the log.
            LOG.warn("Temporary files are left in {} for now", path); //$NON-NLS-1$
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return delete(file);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return delete(folder);
        }

        private static FileVisitResult delete(Path path) {
            try {
                Files.delete(path);
            } catch (IOException e) {
                LOG.debug("{} cannot be deleted yet", path, e); //$NON-NLS-1$
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
