package org.hecha.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.internal.intake.Batch;
import org.hecha.evidence.internal.intake.CopyTarget;
import org.hecha.model.evidence.EvidenceItem;

/**
 * Takes files into an engagement by copy. Each file is read once: it is copied, and SHA-256 (JDK) and SM3 (GB/T 32905) are
 * computed from the same bytes, several files at a time on all cores; memory does not grow with the size of a file. Without
 * state; the thread that owns the document calls it.
 */
public final class EvidenceIntake {

    /** Folder inside the engagement that holds the copies. */
    public static final String FOLDER = "evidence"; //$NON-NLS-1$

    private final CopyTarget target;

    public EvidenceIntake() {
        this(CopyTarget.DISK);
    }

    EvidenceIntake(CopyTarget target) {
        this.target = Objects.requireNonNull(target);
    }

    /**
     * Takes in files, and all files of folders and their subfolders, as one command that can be undone; the document is
     * not saved. All or nothing: where it is refused, cancelled or fails half-way, neither a copy nor an entry is left.
     * Undone, the copies stay in the folder, so that it can be done again.
     * <p>
     * A copy gets a name that works on every system and is not taken yet; the given name stays in the item's name, for a
     * file of a folder with its path inside that folder. Hidden and temporary files of a folder and its empty files are
     * left out. A file that is locked with a password or damaged is taken in, and the result says so.
     *
     * @param files files and folders, one at least; a file named twice is taken once
     * @param details what all items of the batch have in common: an item that belongs to nothing, of which everything is
     *        copied but id, path, name, media type, size and digests; where it has no obtainedAt, now is set
     * @param same what to do with content that the register has already
     * @param progress progress and cancel; may be null
     * @return the new items with notes
     * @throws Refusal in one sentence: no such file, not readable, not a regular file, an empty file, a link that leaves its
     *         folder, a file that changed while it was read, no room on the disk, the same content again
     * @throws OperationCanceledException when the user cancelled
     */
    public IntakeResult take(EngagementDocument document, List<Path> files, EvidenceItem details, SameContent same,
            IProgressMonitor progress) throws Refusal {
        return take(document, files, details, same, progress, document::execute);
    }

    /**
     * The same for a window: the copies may be made on any thread, as long as nobody changes the register meanwhile; only
     * {@code admission} goes to the thread that owns the document.
     *
     * @param admission executes the command
     */
    public IntakeResult take(EngagementDocument document, List<Path> files, EvidenceItem details, SameContent same,
            IProgressMonitor progress, Admission admission) throws Refusal {
        return new Batch(document, details, same, target, admission).take(files, progress);
    }

    /**
     * Takes in one file, as above; the same content again is refused.
     *
     * @return the new item
     */
    public EvidenceItem take(EngagementDocument document, Path file, EvidenceItem details) throws Refusal {
        return take(document, List.of(file), details, SameContent.REFUSE, null).single();
    }

    /**
     * Takes a batch back whose document could not be saved: undoes its command, which must be the last one, and deletes its
     * copies.
     *
     * @throws Refusal where the command cannot be undone, or naming a copy that cannot be deleted
     */
    public void discard(EngagementDocument document, IntakeResult result) throws Refusal {
        if (!result.items().isEmpty()) {
            document.undo();
        }
        for (EvidenceItem item : result.items()) {
            try {
                Files.deleteIfExists(document.folder().resolve(item.getPath()));
            } catch (IOException e) {
                throw new Refusal(Messages.of(EvidenceIntake.class).text("copyStays", item.getPath(), Reasons.of(e)), e); //$NON-NLS-1$
            }
        }
    }
}
