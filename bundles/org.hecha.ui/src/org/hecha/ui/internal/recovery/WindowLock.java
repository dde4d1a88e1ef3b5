package org.hecha.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.hecha.core.HeldFile;
import org.hecha.ui.Speech;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mark in an engagement's folder that a window has it open, so that the next one is told. It hinders nobody and goes with the
 * window, or with the process where that dies. A folder that cannot be written to is opened without.
 */
public final class WindowLock implements AutoCloseable {

    /** Name of the mark; it begins with a dot, so nothing takes it for content. */
    static final String NAME = ".window"; //$NON-NLS-1$
    private static final Logger LOG = LoggerFactory.getLogger(WindowLock.class);
    private static final Speech SPEECH = Speech.of(WindowLock.class);

    private final Path file;
    private final HeldFile mark;
    private final String other;

    private WindowLock(Path file, HeldFile mark, String other) {
        this.file = file;
        this.mark = mark;
        this.other = other;
    }

    /** Marks a folder as open; asks the disk, so off the UI thread. */
    public static WindowLock take(Path folder) {
        Path file = folder.resolve(NAME);
        HeldFile mark = null;
        try {
            mark = HeldFile.take(file).orElse(null);
            if (mark != null) {
                mark.write(System.getProperty("user.name") + ", " //$NON-NLS-1$ //$NON-NLS-2$
                        + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"))); //$NON-NLS-1$
                return new WindowLock(file, mark, ""); //$NON-NLS-1$
            }
            String who = Files.readString(file).strip();
            return new WindowLock(file, null, who.isEmpty() ? SPEECH.say("somebody") : who); //$NON-NLS-1$
        } catch (IOException e) {
            LOG.debug("{} is opened without a mark", folder, e); //$NON-NLS-1$
            if (mark != null) {
                mark.close();
            }
            return new WindowLock(file, null, ""); //$NON-NLS-1$
        }
    }

    /** Who has it open in another window; empty where nobody has. */
    public String other() {
        return other;
    }

    /** Takes the mark away, where it is ours. */
    @Override
    public void close() {
        if (mark != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.debug("{} stays and marks nothing", file, e); //$NON-NLS-1$
            }
            mark.close();
        }
    }
}
