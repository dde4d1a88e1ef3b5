package org.hecha.seal;

import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.core.text.Refusal;

/**
 * Packs an engagement into an ASiC-E container and signs it (CAdES baseline). An OSGi service; safe for any thread;
 * memory does not grow with the size of the files.
 */
public interface Sealing {

    /** What to do where the target is there already. */
    enum Existing {
        /** Refuse; nothing is touched. */
        REFUSE,
        /** Replace it, at once and only when the new package is complete. */
        REPLACE
    }

    /**
     * Seals all regular files of a folder and its subfolders. Left out are hidden and temporary files (names beginning
     * with {@code .} or {@code ~$}, or ending with {@code .tmp}) and packages ({@code .asice}); the result names them.
     * The package is written beside the target and moved there when it is complete and on the disk.
     *
     * @param engagementFolder the folder, saved
     * @param target the package, by custom {@code *.asice}
     * @param existing what to do where the target exists
     * @param request who signs, when, as what, with how much proof
     * @param progress progress and cancel; may be null
     * @throws Refusal in one sentence, with nothing left behind: no such folder, nothing in it, a symbolic link or an
     *         unsafe name in it, a file that changed meanwhile, an existing target, no permission, no room on the disk,
     *         a certificate that is expired, not yet valid, too weak or not meant for signing, no time stamp or no
     *         revocation data where the level needs them
     * @throws OperationCanceledException when the user cancelled; nothing is left behind
     */
    SealResult seal(Path engagementFolder, Path target, Existing existing, SignatureRequest request,
            IProgressMonitor progress) throws Refusal;

    /**
     * Adds a signature to a package of ours: over all its files again, and after the signatures that are there. What is
     * there is copied byte for byte.
     *
     * @param file the package
     * @param target where it is written; may be the package itself, with {@link Existing#REPLACE}
     * @param existing what to do where the target exists
     * @param request who signs, when, as what, with how much proof; level LTA raises the other signatures too
     * @param progress progress and cancel; may be null
     * @throws Refusal in one sentence, with nothing changed: as {@link #seal}; besides a package that is damaged, written by
     *         another program or holds a signature that has failed, a role out of its order or taken already, somebody who
     *         has signed already
     * @throws OperationCanceledException when the user cancelled; nothing is changed
     */
    SealResult sign(Path file, Path target, Existing existing, SignatureRequest request, IProgressMonitor progress)
            throws Refusal;

    /**
     * Raises every signature of a package of ours to a level, or renews its archive time stamp where all have level LTA
     * already. The package is replaced at once when the new one is complete.
     *
     * @param file the package
     * @param request level T, LT or LTA, and the means
     * @param progress progress and cancel; may be null
     * @throws Refusal in one sentence, with nothing changed: a package that is damaged or written by another program,
     *         nothing to raise, an authority that does not answer, revocation data that are missing, a revoked certificate
     * @throws OperationCanceledException when the user cancelled; nothing is changed
     */
    ExtensionResult extend(Path file, ExtensionRequest request, IProgressMonitor progress) throws Refusal;

    /** As above, at level B and without a role. */
    default SealResult seal(Path engagementFolder, Path target, Existing existing, SigningKey key, Instant at,
            IProgressMonitor progress) throws Refusal {
        return seal(engagementFolder, target, existing, new SignatureRequest(key, at), progress);
    }

    /** As above; an existing target is refused. */
    default SealResult seal(Path engagementFolder, Path target, SigningKey key, Instant at,
            IProgressMonitor progress) throws Refusal {
        return seal(engagementFolder, target, Existing.REFUSE, key, at, progress);
    }
}
