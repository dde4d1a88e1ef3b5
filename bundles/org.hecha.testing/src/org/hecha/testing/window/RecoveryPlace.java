package org.hecha.testing.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of recovery copies as a test looks at it, and what a killed process leaves there. */
public final class RecoveryPlace {

    private final Path root;

    public RecoveryPlace(Path root) {
        this.root = root;
    }

    /** What lies there, but for what was put aside. */
    public List<Path> slots() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(p -> !p.endsWith("aside")).toList();
        }
    }

    /** Whether there is a whole copy. */
    public boolean hasCopy() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.anyMatch(p -> p.endsWith("about.properties") && p.getParent().getFileName().toString().startsWith("state-"));
        } catch (IOException e) {
            return false;
        }
    }

    /** Keeps the one slot as it would be if the process were killed now: {@code leave} then leaves in order, and the slot is there again. */
    public void kill(String name, Runnable leave) throws IOException {
        Path killed = root.resolveSibling("killed");
        copy(slots().get(0), killed);
        leave.run();
        copy(killed, root.resolve(name));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }
}
