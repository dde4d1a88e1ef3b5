package org.hecha.seal.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A place in a file where one thread writes on and on, beside other threads at other places. */
class Place implements AutoCloseable {

    private final FileChannel channel;
    private long position;

    Place(FileChannel channel, long position) {
        this.channel = channel;
        this.position = position;
    }

    final void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    void write(byte[] bytes, int offset, int length) throws IOException {
        put(ByteBuffer.wrap(bytes, offset, length));
    }

    final void put(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }

    @Override
    public void close() throws IOException {
        // Nothing is held back here.
    }
}
