package org.hecha.ui.review.internal.opening;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.seal.Unpacking;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.VerificationSettings;

/**
 * A package that was verified.
 *
 * @param file the package, or a signed PDF
 * @param choice how it was verified
 * @param at time of validation
 * @param verdict the verdict
 * @param content what is inside, for reading; empty where nothing inside can be relied on, or there is no engagement
 * @param trouble why the content cannot be shown although it holds; empty otherwise
 */
public record PackageCase(Path file, VerificationChoice choice, Instant at, PackageVerdict verdict,
        Optional<Content> content, Optional<Refusal> trouble) implements AutoCloseable {

    /**
     * The content, unpacked.
     *
     * @param folder belongs to the case
     * @param document opened from that folder; whoever gives it to the session gives it away
     * @param digests SHA-256 by file name
     */
    public record Content(PrivateFolder folder, EngagementDocument document, Map<String, String> digests) {
    }

    /** Verifies and unpacks. Not on the UI thread. */
    static PackageCase examine(Path file, VerificationChoice choice, PackageVerifier verifier, IProgressMonitor monitor)
            throws Refusal {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        VerificationSettings settings = choice.settings(verifier);
        PackageVerdict verdict = verifier.verify(file, settings, progress.split(60));
        if (verdict.content().isEmpty()) {
            return new PackageCase(file, choice, settings.at(), verdict, Optional.empty(), Optional.empty());
        }
        PrivateFolder folder = PrivateFolder.create();
        boolean done = false;
        try {
            Map<String, String> digests =
                    Unpacking.unpack(file, verdict.sha256(), Optional.of(folder.path()), progress.split(40));
            EngagementDocument document = EngagementDocument.open(folder.path());
            done = true;
            return new PackageCase(file, choice, settings.at(), verdict,
                    Optional.of(new Content(folder, document, digests)), Optional.empty());
        } catch (Refusal refusal) {
            // The verdict stands; what cannot be shown is said beside it.
            return new PackageCase(file, choice, settings.at(), verdict, Optional.empty(), Optional.of(refusal));
        } finally {
            if (!done) {
                folder.close();
            }
        }
    }

    /** Name of the file. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /** Deletes the unpacked files. The document is the session's. */
    @Override
    public void close() {
        content.ifPresent(unpacked -> unpacked.folder().close());
    }

    /** The same where nobody takes it: the document too. */
    void discard() {
        content.ifPresent(unpacked -> unpacked.document().close());
        close();
    }
}
