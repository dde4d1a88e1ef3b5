package org.hecha.evidence.internal.intake;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A file that is to be taken in.
 *
 * @param path where it is read
 * @param name its name as given; for a file of a folder with the path inside that folder, with /
 * @param size bytes when it was found
 * @param modified last change when it was found
 */
record SourceFile(Path path, String name, long size, FileTime modified) {

    static SourceFile of(Path path, String name, BasicFileAttributes attributes) {
        return new SourceFile(path, name, attributes.size(), attributes.lastModifiedTime());
    }

    boolean isSame(BasicFileAttributes now) {
        return now.size() == size && now.lastModifiedTime().equals(modified);
    }

    /** Name without folders. */
    String simpleName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
