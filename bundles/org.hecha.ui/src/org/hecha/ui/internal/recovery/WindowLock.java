package org.hecha.ui.internal.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

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
    /** Far behind the words, which must stay readable where locks hinder readers. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;
    private final String other;

    private WindowLock(Path file, FileChannel channel, String other) {
        this.file = file;
        this.channel = channel;
        this.other = other;
    }

    /** Marks a folder as open; asks the disk, so off the UI thread. */
    public static WindowLock take(Path folder) {
        Path file = folder.resolve(NAME);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) != null) {
                String words = System.getProperty("user.name") + ", " //$NON-NLS-1$ //$NON-NLS-2$
                        + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")); //$NON-NLS-1$
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
                return new WindowLock(file, channel, ""); //$NON-NLS-1$
            }
            channel.close();
            String who = Files.readString(file).strip();
            return new WindowLock(file, null, who.isEmpty() ? SPEECH.say("somebody") : who); //$NON-NLS-1$
        } catch (IOException e) {
            LOG.debug("{} is opened without a mark", folder, e); //$NON-NLS-1$
            release(channel);
            return new WindowLock(file, null, ""); //$NON-NLS-1$
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException e) {
            LOG.debug("This process has it open already", e); //$NON-NLS-1$
            return null;
        }
    }

    /** Who has it open in another window; empty where nobody has. */
    public String other() {
        return other;
    }

    /** Takes the mark away, where it is ours. */
    @Override
    public void close() {
        if (channel != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.debug("{} stays and marks nothing", file, e); //$NON-NLS-1$
            }
            release(channel);
        }
    }

    private static void release(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOG.warn("A mark could not be let go", e); //$NON-NLS-1$
        }
    }
}
