package org.hecha.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.hecha.core.text.Refusal;

/** Replaces one file at once. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /** Writes beside the target, forces it to disk, then renames; on failure the target is as it was. */
    public static void write(Path file, Content content) throws IOException, Refusal {
        Path absolute = file.toAbsolutePath();
        Path part = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        try {
            AtomicFolder.DiskSteps.REAL.write(part, content);
            AtomicFolder.DiskSteps.REAL.move(part, absolute);
        } finally {
            Files.deleteIfExists(part);
        }
        AtomicFolder.DiskSteps.REAL.force(absolute.getParent());
    }
}
