package org.hecha.standard.seal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.text.Refusal;

/** Verifies sealed packages. Safe for any thread; memory does not grow with the size of the package. */
public interface PackageVerifier {

    /**
     * @param file the package
     * @param settings trust, time, whether to go online
     * @param progress progress and cancel; may be null
     * @return the verdict; a damaged package is a verdict, not an exception
     * @throws Refusal when the file is not there, cannot be read or is no ZIP container at all
     */
    PackageVerdict verify(Path file, VerificationSettings settings, IProgressMonitor progress) throws Refusal;

    /** As above, offline and without asking about accreditation. */
    default PackageVerdict verify(Path file, TrustAnchors trust, Instant at, IProgressMonitor progress) throws Refusal {
        return verify(file, new VerificationSettings(trust, at), progress);
    }

    /**
     * Reads trust anchors, revocation lists and OCSP responses from PEM or DER files; a file may hold several, of several
     * kinds.
     *
     * @throws Refusal naming the file that holds none of them
     */
    TrustAnchors readTrust(List<Path> files) throws Refusal;
}
