package org.hecha.core;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that one holder at a time has, in this program or another one, so that the next sees that something is in use. The hold
 * ends when it is closed, or with the program where that dies; the file stays, as removing it while it is held would let two
 * hold two files of the same name. Any thread.
 */
public final class HeldFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeldFile.class);
    /** Far behind the words, which must stay readable where locks hinder readers. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private HeldFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes hold of a file, which is made where there is none.
     *
     * @return the hold; empty where somebody has it
     * @throws IOException where the file cannot be written to or knows no locks
     */
    public static Optional<HeldFile> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        HeldFile held = new HeldFile(file, channel);
        boolean ours = false;
        try {
            ours = channel.tryLock(PLACE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            LOG.debug("{} is held in this program already", file, e); //$NON-NLS-1$
        } finally {
            if (!ours) {
                held.close();
            }
        }
        return ours ? Optional.of(held) : Optional.empty();
    }

    /** Replaces what the file says; others may read it meanwhile. */
    public void write(String words) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** Lets go. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("{} could not be let go", file, e); //$NON-NLS-1$
        }
    }
}
