package org.hecha.evidence.internal.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hecha.core.text.Refusal;
import org.hecha.evidence.EvidenceIntake;
import org.hecha.evidence.IntakeNote;

/** Finds out which files a batch has. Changes nothing. */
final class SourceFiles {

    /** What systems leave behind in folders of people. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "__macosx"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final Path engagement;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<IntakeNote> notes = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    /** @param engagement folder of the engagement, whose own files are no evidence */
    SourceFiles(Path engagement) throws IOException {
        this.engagement = engagement.toRealPath();
    }

    List<SourceFile> files() {
        return files;
    }

    List<IntakeNote> notes() {
        return notes;
    }

    /** Adds a file, or all files of a folder. */
    void add(Path given) throws Refusal {
        try {
            BasicFileAttributes attributes = Files.readAttributes(given, BasicFileAttributes.class);
            Path real = given.toRealPath();
            if (attributes.isDirectory()) {
                folder(given, real);
            } else {
                file(given, real, attributes);
            }
        } catch (NoSuchFileException e) {
            throw IntakeTexts.refusal(Files.isSymbolicLink(given) ? "linkBroken" : "missing", given); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (IOException e) {
            throw IntakeTexts.refusal("unreadable", given, e); //$NON-NLS-1$
        }
    }

    private void file(Path given, Path real, BasicFileAttributes attributes) throws Refusal {
        if (!attributes.isRegularFile()) {
            throw IntakeTexts.refusal("special", given); //$NON-NLS-1$
        }
        if (real.startsWith(engagement.resolve(EvidenceIntake.FOLDER))) {
            throw IntakeTexts.refusal("insideAlready", given); //$NON-NLS-1$
        }
        if (attributes.size() == 0) {
            throw IntakeTexts.refusal("empty", given); //$NON-NLS-1$
        }
        take(real, given.getFileName().toString(), attributes);
    }

    private void take(Path real, String name, BasicFileAttributes attributes) {
        if (seen.add(real)) {
            files.add(SourceFile.of(real, name, attributes));
        }
    }

    private void folder(Path given, Path real) throws IOException, Refusal {
        if (engagement.startsWith(real) || real.startsWith(engagement)) {
            throw IntakeTexts.refusal("holdsEngagement", given); //$NON-NLS-1$
        }
        int before = files.size();
        Visit visit = new Visit(given, real);
        Files.walkFileTree(real, visit);
        if (visit.refusal != null) {
            throw visit.refusal;
        }
        if (files.size() == before) {
            throw IntakeTexts.refusal("folderEmpty", given); //$NON-NLS-1$
        }
        files.subList(before, files.size()).sort(Comparator.comparing(SourceFile::name));
    }

    private void leaveOut(String key, Path file) {
        notes.add(new IntakeNote(IntakeNote.Kind.LEFT_OUT, file.toString(), IntakeTexts.text(key, file)));
    }

    private static boolean isLitter(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.startsWith("~$") || LITTER.contains(name); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private final class Visit extends SimpleFileVisitor<Path> {
        private final Path given;
        private final Path root;
        private Refusal refusal;

        Visit(Path given, Path root) {
            this.given = given;
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root) || !isLitter(folder)) {
                return FileVisitResult.CONTINUE;
            }
            leaveOut("leftOutHidden", shown(folder)); //$NON-NLS-1$
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (isLitter(file)) {
                leaveOut("leftOutHidden", shown(file)); //$NON-NLS-1$
            } else if (attributes.isSymbolicLink()) {
                return link(file);
            } else if (!attributes.isRegularFile()) {
                return refuse("special", file); //$NON-NLS-1$
            } else if (attributes.size() == 0) {
                leaveOut("leftOutEmpty", shown(file)); //$NON-NLS-1$
            } else {
                take(file, name(file), attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        /** What a link of the folder leads to is taken where it lies in the folder, and refused where it does not. */
        private FileVisitResult link(Path file) throws IOException {
            if (!Files.exists(file)) {
                return refuse("linkBroken", file); //$NON-NLS-1$
            }
            if (!file.toRealPath().startsWith(root)) {
                return refuse("linkLeaves", file); //$NON-NLS-1$
            }
            leaveOut("leftOutLink", shown(file)); //$NON-NLS-1$
            return FileVisitResult.CONTINUE;
        }

        private FileVisitResult refuse(String key, Path file) {
            refusal = IntakeTexts.refusal(key, shown(file));
            return FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            refusal = IntakeTexts.refusal("unreadable", shown(file), failure); //$NON-NLS-1$
            return FileVisitResult.TERMINATE;
        }

        private Path shown(Path file) {
            return given.resolve(root.relativize(file));
        }

        private String name(Path file) {
            StringBuilder name = new StringBuilder();
            root.relativize(file).forEach(step -> name.append(name.isEmpty() ? "" : "/").append(step)); //$NON-NLS-1$ //$NON-NLS-2$
            return name.toString();
        }
    }
}
