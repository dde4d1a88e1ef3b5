package org.hecha.evidence.internal.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where copies are written; another one than the disk lets a test fill it up. */
@FunctionalInterface
public interface CopyTarget {

    /** The disk. */
    CopyTarget DISK = path -> FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** Opens a new file for writing; the caller closes it. */
    WritableByteChannel open(Path path) throws IOException;
}
