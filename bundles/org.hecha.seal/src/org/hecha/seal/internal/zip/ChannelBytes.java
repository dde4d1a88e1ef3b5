package org.hecha.seal.internal.zip;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

import org.hecha.seal.internal.Flaw;

/** Positional reading of one open file; safe for several threads, since nobody moves the channel. */
final class ChannelBytes {

    private static final int BUFFER = 1 << 13;

    private final FileChannel channel;
    private final long size;

    ChannelBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    long size() {
        return size;
    }

    /** Exactly {@code length} bytes, little endian. */
    ByteBuffer read(long position, int length) throws IOException {
        if (position < 0 || position > size - length) {
            throw new Flaw("zipTruncated", position);
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new Flaw("zipTruncated", position);
            }
        }
        return buffer.flip();
    }

    /** The bytes of a stretch of the file as a stream of its own. */
    InputStream stream(long position, long length) throws Flaw {
        if (position < 0 || length < 0 || position > size - length) {
            throw new Flaw("zipTruncated", position);
        }
        return new Stretch(channel, position, length);
    }

    /** The same for small reads. */
    InputStream buffered(long position, long length) throws Flaw {
        return new BufferedInputStream(stream(position, length), BUFFER);
    }

    private static final class Stretch extends InputStream {
        private final FileChannel channel;
        private long position;
        private final long end;

        Stretch(FileChannel channel, long position, long length) {
            this.channel = channel;
            this.position = position;
            this.end = position + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (position >= end) {
                return -1;
            }
            int count = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, end - position)), position);
            if (count < 0) {
                throw new Flaw("zipTruncated", position);
            }
            position += count;
            return count;
        }
    }
}
