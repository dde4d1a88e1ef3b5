package org.hecha.samples.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Writes the files of a demonstration. */
public final class Scratch {

    private Scratch() {
    }

    /** Writes a file beside its place and moves it there, so that it is never half there. */
    public static void write(InputStream in, Path target) throws IOException {
        Path part = Files.createTempFile(target.toAbsolutePath().getParent(), ".", ".tmp");
        try {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Removes a scratch folder with the files in it. */
    public static void discard(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
