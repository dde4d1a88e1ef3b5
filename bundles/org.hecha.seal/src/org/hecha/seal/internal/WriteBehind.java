package org.hecha.seal.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** A place that is written by a thread of its own, so that a single large file is hashed meanwhile. */
final class WriteBehind extends Place {

    /** Fewer bytes are written before a thread has started. */
    static final long WORTH = 32L << 20;

    private static final int BUFFERS = 8;
    private static final int CAPACITY = 1 << 18;

    private final BlockingQueue<ByteBuffer> empty = new ArrayBlockingQueue<>(BUFFERS);
    private final BlockingQueue<ByteBuffer> full = new ArrayBlockingQueue<>(BUFFERS + 1);
    private final ByteBuffer last = ByteBuffer.allocate(0);
    private final Thread writer;
    private volatile IOException failure;

    WriteBehind(FileChannel channel, long position) {
        super(channel, position);
        for (int buffer = 0; buffer < BUFFERS; buffer++) {
            empty.add(ByteBuffer.allocateDirect(CAPACITY));
        }
        writer = new Thread(this::drain, "hecha-write");
        writer.setDaemon(true);
        writer.start();
    }

    @Override
    void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length;) {
            int part = Math.min(CAPACITY, length - done);
            ByteBuffer buffer = taken();
            full.add(buffer.clear().put(bytes, offset + done, part).flip());
            done += part;
        }
    }

    private ByteBuffer taken() throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            return empty.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** After a failure the buffers still go round, so that nobody waits for one. */
    private void drain() {
        try {
            for (ByteBuffer buffer = full.take(); buffer != last; buffer = full.take()) {
                if (failure == null) {
                    try {
                        put(buffer);
                    } catch (IOException e) {
                        failure = e;
                    }
                }
                empty.add(buffer);
            }
        } catch (InterruptedException e) {
            failure = new InterruptedIOException();
        }
    }

    /** Waits until everything is written. */
    @Override
    public void close() throws IOException {
        full.add(last);
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
