package org.hecha.evidence.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/** Links on the way to a file: what lies behind one may lie anywhere, and is not the engagement's. */
public final class Links {

    private Links() {
    }

    /** Whether a folder below {@code root} on the way to {@code file} is a link; the file itself is not looked at. */
    public static boolean between(Path root, Path file) {
        for (Path folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder)) {
                return true;
            }
        }
        return false;
    }
}
