package org.hecha.ui.score.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.text.Refusal;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.TrustAnchors;

/**
 * Verdicts about packages, each made once as long as neither the package nor the trust changes: an edit of the dossier is
 * then scored at once. Any thread.
 */
final class Verdicts {

    private final Map<Key, PackageVerdict> known = new ConcurrentHashMap<>();

    /** What a verdict rests on. */
    private record Key(Path file, long size, FileTime changed, List<Path> trust) {
    }

    /** The verdict about a file. @throws Refusal as {@link PackageVerifier#verify} */
    PackageVerdict of(Path file, PackageVerifier verifier, List<Path> trustFiles, TrustAnchors trust,
            IProgressMonitor progress) throws Refusal {
        try {
            Key key = new Key(file, Files.size(file), Files.getLastModifiedTime(file), trustFiles);
            PackageVerdict verdict = known.get(key);
            if (verdict == null) {
                verdict = verifier.verify(file, trust, Instant.now(), progress);
                known.put(key, verdict);
            }
            return verdict;
        } catch (IOException e) {
            // Not there, or not readable: the verifier says it in its words.
            return verifier.verify(file, trust, Instant.now(), progress);
        }
    }

    /** Forgets all of them: the next question is answered anew. */
    void forget() {
        known.clear();
    }
}
