package org.hecha.evidence.internal.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

import org.hecha.core.work.Pace;
import org.hecha.evidence.internal.Digests;
import org.hecha.evidence.internal.content.Content;

/** Copies one file after another through one buffer, with the digests of what went through it. One thread. */
final class Copier {

    private static final int BUFFER = 1 << 20;

    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final Digests digests = new Digests();
    private final CopyTarget target;

    Copier(CopyTarget target) {
        this.target = target;
    }

    /**
     * Copies a file to a path where nothing is.
     *
     * @throws Flaw where it cannot be read or written, or changed meanwhile
     */
    Taken copy(SourceFile file, Path to, Pace pace) throws IOException {
        byte[] head = new byte[0];
        try (FileChannel in = open(file); WritableByteChannel out = create(file, to)) {
            long size = 0;
            digests.reset();
            for (int read = fill(file, in, size); read > 0; read = size < file.size() ? fill(file, in, size) : 0) {
                if (size == 0) {
                    head = Arrays.copyOf(buffer.array(), Math.min(read, Content.headSize()));
                }
                digests.update(buffer.array(), 0, read);
                write(file, out);
                size += read;
                pace.advance(read);
            }
            if (size != file.size() || !file.isSame(attributes(file))) {
                throw new Flaw(IntakeTexts.refusal("changed", file.path())); //$NON-NLS-1$
            }
        }
        return new Taken(file, to, digests.sha256Hex(), digests.sm3Hex(), Content.of(to, head, file.simpleName()));
    }

    private static FileChannel open(SourceFile file) throws Flaw {
        try {
            return FileChannel.open(file.path());
        } catch (IOException e) {
            throw new Flaw(IntakeTexts.refusal("unreadable", file.path(), e)); //$NON-NLS-1$
        }
    }

    private WritableByteChannel create(SourceFile file, Path to) throws Flaw {
        try {
            return target.open(to);
        } catch (IOException e) {
            throw new Flaw(IntakeTexts.refusal("copyFailed", file.path(), e)); //$NON-NLS-1$
        }
    }

    /** As much as fits; one call of the system for a file that does. @return 0 at the end */
    private int fill(SourceFile file, FileChannel in, long done) throws Flaw {
        try {
            buffer.clear();
            do {
                if (in.read(buffer) < 0) {
                    break;
                }
            } while (buffer.hasRemaining() && done + buffer.position() < file.size());
            return buffer.flip().limit();
        } catch (IOException e) {
            throw new Flaw(IntakeTexts.refusal("unreadable", file.path(), e)); //$NON-NLS-1$
        }
    }

    private void write(SourceFile file, WritableByteChannel out) throws Flaw {
        try {
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
        } catch (IOException e) {
            throw new Flaw(IntakeTexts.refusal("copyFailed", file.path(), e)); //$NON-NLS-1$
        }
    }

    private static BasicFileAttributes attributes(SourceFile file) throws Flaw {
        try {
            return Files.readAttributes(file.path(), BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            throw new Flaw(IntakeTexts.refusal("changed", file.path())); //$NON-NLS-1$
        } catch (IOException e) {
            throw new Flaw(IntakeTexts.refusal("unreadable", file.path(), e)); //$NON-NLS-1$
        }
    }
}
