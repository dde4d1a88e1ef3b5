package org.hecha.evidence.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.work.Pace;
import org.hecha.evidence.EvidenceIntake;
import org.hecha.evidence.internal.Links;
import org.hecha.evidence.internal.content.Content;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.standard.evidence.FileCondition;
import org.hecha.standard.evidence.FileState;

/** Looks at the file of one item. */
final class Inspection {

    private static final Messages MESSAGES = Messages.of(Inspection.class);

    private final Path engagement;
    private final Pace pace;

    Inspection(Path engagement, Pace pace) {
        this.engagement = engagement;
        this.pace = pace;
    }

    /** How the file lies; MISSING where nothing is at its path, whatever else is in the folder. */
    FileState of(EvidenceItem item) {
        Optional<Path> file = path(item);
        if (file.isEmpty()) {
            return state(item, FileCondition.UNREADABLE, "", -1, "outside", item.getPath()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        try {
            if (!Files.exists(file.get(), LinkOption.NOFOLLOW_LINKS)) {
                return missing(item);
            }
            BasicFileAttributes attributes = Files.readAttributes(file.get(), BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                return state(item, FileCondition.UNREADABLE, item.getPath(), -1, "noFile"); //$NON-NLS-1$
            }
            return compared(item, file.get(), attributes.size());
        } catch (IOException e) {
            return state(item, FileCondition.UNREADABLE, item.getPath(), -1, "unreadable", Reasons.of(e)); //$NON-NLS-1$
        }
    }

    private FileState compared(EvidenceItem item, Path file, long size) throws IOException {
        if (item.getSha256() == null || size != item.getSize()) {
            return size == item.getSize() ? judged(item, Content.of(file, head(file), file.getFileName().toString()))
                    : changed(item, size);
        }
        Fingerprint now = Fingerprint.of(file, pace);
        if (!now.sha256().equalsIgnoreCase(item.getSha256())) {
            return changed(item, now.size());
        }
        return judged(item, Content.of(file, now.head(), file.getFileName().toString()));
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Content.headSize());
        }
    }

    private static FileState judged(EvidenceItem item, Content content) {
        return new FileState(item.getId(), content.condition(), item.getPath(), item.getSize(),
                content.reason().orElse(Localized.verbatim(""))); //$NON-NLS-1$
    }

    private static FileState changed(EvidenceItem item, long size) {
        return state(item, FileCondition.CHANGED, item.getPath(), size,
                size == item.getSize() ? "changed" : "changedSize", item.getSize(), size); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static FileState missing(EvidenceItem item) {
        return state(item, FileCondition.MISSING, "", -1, "missing"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static FileState renamed(EvidenceItem item, String foundAt) {
        return state(item, FileCondition.RENAMED, foundAt, item.getSize(), "renamed", foundAt); //$NON-NLS-1$
    }

    private static FileState state(EvidenceItem item, FileCondition condition, String foundAt, long size, String key,
            Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = EvidenceItems.label(item);
        all[1] = item.getPath();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return new FileState(item.getId(), condition, foundAt == null ? "" : foundAt, size, MESSAGES.text(key, all)); //$NON-NLS-1$
    }

    /** The file of an item, if its path stays inside the folder of evidence: a register may come from anywhere. */
    private Optional<Path> path(EvidenceItem item) {
        try {
            Path folder = engagement.resolve(EvidenceIntake.FOLDER);
            Path file = engagement.resolve(String.valueOf(item.getPath())).normalize();
            Path root = folder.normalize();
            boolean inside = file.startsWith(root) && !file.equals(root) && !Links.between(root, file);
            return inside ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
