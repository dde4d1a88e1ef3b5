package org.hecha.ui.internal.findings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageContent;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.verification.finding.EarlierFindings;

/**
 * What an earlier engagement left behind, read from its folder or out of its sealed package.
 *
 * @param verdict what was found about the package; empty for a folder
 */
record Earlier(EarlierFindings findings, Optional<Indication> verdict) {

    private static final Messages MESSAGES = Messages.of(Earlier.class);

    /**
     * Not on the UI thread.
     *
     * @param verifier verifies packages, where that is installed
     * @param trust files with the certificates the user trusts
     */
    static Earlier read(Path place, Optional<PackageVerifier> verifier, List<Path> trust, IProgressMonitor monitor) throws Refusal {
        if (Files.isDirectory(place)) {
            return new Earlier(EarlierFindings.read(place), Optional.empty());
        }
        PackageVerifier service = verifier.orElseThrow(() -> new Refusal(MESSAGES.text("carry.noVerifier"))); //$NON-NLS-1$
        PackageVerdict verdict = service.verify(place, service.readTrust(trust), Instant.now().truncatedTo(ChronoUnit.SECONDS), monitor);
        PackageContent content = verdict.content().orElseThrow(() -> new Refusal(MESSAGES.text("carry.unreliable", //$NON-NLS-1$
                place.getFileName(), verdict.indication().word())));
        return new Earlier(EarlierFindings.of(String.valueOf(place), content.engagement(), content.findings()),
                Optional.of(verdict.indication()));
    }
}
