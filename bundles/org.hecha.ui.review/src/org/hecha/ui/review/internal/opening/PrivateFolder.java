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

    static {
        // A window that is ended from outside leaves nobody's evidence behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(PrivateFolder::close)));
    }

    private final Path path;

    private PrivateFolder(Path path) {
        this.path = path;
        OPEN.add(this);
    }

    /** A new one. @throws Refusal where none can be made */
    public static PrivateFolder create() throws Refusal {
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
        if (!OPEN.remove(this)) {
            return;
        }
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // The verdict is not touched by it; who looks after the machine reads the log.
            LOG.warn("Temporary files were left in {}", path, e); //$NON-NLS-1$
        }
    }
}
