package org.hecha.standard.seal;

import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.text.Refusal;

/** Verifies sealed packages. Safe for any thread; memory does not grow with the size of the package. */
public interface PackageVerifier {

    /**
     * @param file the package
     * @param trust anchors
     * @param at time of validation
     * @param progress progress and cancel
     * @return the verdict; a damaged package is a verdict, not an exception
     * @throws Refusal when the file is not there, cannot be read or is no ZIP container at all
     */
    PackageVerdict verify(Path file, TrustAnchors trust, Instant at, IProgressMonitor progress) throws Refusal;

    /**
     * Reads trust anchors from PEM or DER files.
     *
     * @throws Refusal naming the file that holds no certificate
     */
    TrustAnchors readTrust(java.util.List<Path> files) throws Refusal;
}
