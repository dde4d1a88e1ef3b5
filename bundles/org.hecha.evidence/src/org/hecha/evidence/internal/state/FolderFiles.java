package org.hecha.evidence.internal.state;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

import org.hecha.evidence.EvidenceIntake;

/** What lies in the folder of evidence: path inside the engagement, with /, and size. Hidden files and folders are not looked at. */
final class FolderFiles {

    private FolderFiles() {
    }

    static Map<String, Long> of(Path engagement) {
        Map<String, Long> files = new TreeMap<>();
        Path folder = engagement.resolve(EvidenceIntake.FOLDER);
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    boolean hidden = visited.getFileName().toString().startsWith("."); //$NON-NLS-1$
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!file.getFileName().toString().startsWith(".")) { //$NON-NLS-1$
                        StringBuilder path = new StringBuilder();
                        engagement.relativize(file).forEach(step -> path.append(path.isEmpty() ? "" : "/").append(step)); //$NON-NLS-1$ //$NON-NLS-2$
                        files.put(path.toString(), attributes.isRegularFile() ? attributes.size() : -1);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    // what cannot be listed cannot be told apart from what is not there; its items say so
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException("the visit itself fails on nothing", e); //$NON-NLS-1$
        }
        return files;
    }
}
