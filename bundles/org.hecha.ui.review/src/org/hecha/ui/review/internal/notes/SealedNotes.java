package org.hecha.ui.review.internal.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.seal.Sealing;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.Unpacking;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.VerificationSettings;
import org.hecha.ui.review.internal.opening.DistinguishedName;
import org.hecha.ui.review.internal.opening.PrivateFolder;

/**
 * Signed notes. A package of canonical form takes no further file without its signatures breaking, so that notes are sealed
 * into a small package of their own beside it, by the same form, which any validator reads. Not on the UI thread.
 *
 * @param file the small package
 * @param notes what it says
 * @param verdict the verdict on it
 */
public record SealedNotes(Path file, Notes notes, PackageVerdict verdict) {

    private static final Messages MESSAGES = Messages.of(SealedNotes.class);
    private static final String ENTRY = "review-notes.json"; //$NON-NLS-1$
    private static final int MOST = 999;

    /** A free name for the next signed notes on a package. */
    public static Path next(Path packageFile) {
        for (int number = 1; number <= MOST; number++) {
            Path file = packageFile.resolveSibling(String.format("%s.notes%03d.asice", packageFile.getFileName(), number)); //$NON-NLS-1$
            if (!Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException("too many notes on " + packageFile); //$NON-NLS-1$
    }

    /** Seals a draft, and takes the draft away when the package is there. @throws Refusal with the draft as it was */
    public static void seal(Sealing sealing, Path draft, Path target, SignatureRequest request, IProgressMonitor monitor)
            throws Refusal {
        Notes notes = NotesFile.read(draft);
        try (PrivateFolder folder = PrivateFolder.create()) {
            NotesFile.write(folder.path().resolve(ENTRY), notes);
            sealing.seal(folder.path(), target, Sealing.Existing.REFUSE, request, monitor);
            Files.delete(draft);
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("draftLeft", draft, Reasons.of(e)), e); //$NON-NLS-1$
        }
    }

    /** The signed notes beside a package, in the order of their numbers. @throws Refusal for the first that cannot be read */
    public static List<SealedNotes> beside(Path packageFile, PackageVerifier verifier, VerificationSettings settings,
            IProgressMonitor monitor) throws Refusal {
        List<Path> files;
        String begin = packageFile.getFileName() + ".notes"; //$NON-NLS-1$
        try (Stream<Path> siblings = Files.list(packageFile.toAbsolutePath().getParent())) {
            files = siblings.filter(each -> each.getFileName().toString().startsWith(begin)
                    && each.getFileName().toString().endsWith(".asice")).sorted().toList(); //$NON-NLS-1$
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("notRead", packageFile.toAbsolutePath().getParent(), Reasons.of(e)), e); //$NON-NLS-1$
        }
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        List<SealedNotes> all = new ArrayList<>();
        for (Path file : files) {
            all.add(read(file, verifier, settings, progress.split(1)));
        }
        return all;
    }

    private static SealedNotes read(Path file, PackageVerifier verifier, VerificationSettings settings, IProgressMonitor monitor)
            throws Refusal {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        PackageVerdict verdict = verifier.verify(file, settings, progress.split(1));
        if (verdict.indication() == Indication.TOTAL_FAILED) {
            // What it says is not to be relied on, and so not shown.
            return new SealedNotes(file, new Notes("", "", "", List.of()), verdict); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        try (PrivateFolder folder = PrivateFolder.create()) {
            Unpacking.unpack(file, verdict.sha256(), Optional.of(folder.path()), progress.split(1));
            return new SealedNotes(file, NotesFile.read(folder.path().resolve(ENTRY)), verdict);
        }
    }

    /** Who signed. */
    public String signers() {
        return String.join(", ", verdict.signatures().stream().map(each -> DistinguishedName.shortly(each.signer())).toList()); //$NON-NLS-1$
    }
}
