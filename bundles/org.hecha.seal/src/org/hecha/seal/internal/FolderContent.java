package org.hecha.seal.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.asic.AsicNames;
import org.hecha.seal.internal.zip.EntryNames;

/**
 * The files of a folder that are to be sealed, in the package's order.
 *
 * @param files name in the package, with size
 * @param leftOut hidden and temporary files and folders
 */
record FolderContent(Path folder, Map<String, Long> files, List<String> leftOut) {

    /** The document leaves it where a save was decided but not finished: the model files are older than that. */
    private static final String DECIDED_SAVE = ".commit";

    static FolderContent of(Path folder) throws Refusal {
        if (!Files.isDirectory(folder)) {
            throw SealTexts.refusal("folderMissing", folder);
        }
        if (Files.exists(folder.resolve(DECIDED_SAVE))) {
            throw SealTexts.refusal("folderUnfinished", folder);
        }
        FolderContent content = new FolderContent(folder, new TreeMap<>(AsicNames.ORDER), new ArrayList<>());
        try {
            Files.walkFileTree(folder, content.new Visit());
            content.leftOut.sort(AsicNames.ORDER);
        } catch (Flaw e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("folderUnreadable", folder, SealTexts.said(e)), e);
        }
        if (content.files.isEmpty()) {
            throw SealTexts.refusal("folderEmpty", folder);
        }
        return content;
    }

    long size() {
        return files.values().stream().mapToLong(Long::longValue).sum();
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    private static boolean isLeftOut(String simpleName) {
        String lower = simpleName.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || lower.startsWith("~$") || lower.endsWith(".tmp") || lower.endsWith(".asice");
    }

    private final class Visit extends SimpleFileVisitor<Path> {
        private final EntryNames names = new EntryNames();

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
            if (visited.equals(folder) || !isLeftOut(visited.getFileName().toString())) {
                return FileVisitResult.CONTINUE;
            }
            leftOut.add(name(visited) + "/");
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = name(file);
            if (isLeftOut(file.getFileName().toString())) {
                leftOut.add(name);
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
                // A link leads out of the folder: what lies there is not the engagement's, and silence would hide it.
                throw new Flaw("folderLink", file);
            }
            if (AsicNames.isReserved(name)) {
                throw new Flaw("nameReserved", file);
            }
            names.add(name);
            files.put(name, attributes.size());
            return FileVisitResult.CONTINUE;
        }

        private String name(Path path) {
            StringBuilder name = new StringBuilder();
            folder.relativize(path).forEach(step -> name.append(name.isEmpty() ? "" : "/").append(step));
            return name.toString();
        }
    }
}
