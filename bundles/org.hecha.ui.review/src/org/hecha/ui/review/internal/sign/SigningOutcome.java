package org.hecha.ui.review.internal.sign;

import java.nio.file.Path;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.standard.seal.PackageVerdict;

/**
 * What was signed, and what a verification says of it.
 *
 * @param file the signed file
 * @param said what was done, a sentence each
 * @param verdict the verdict on the file right after
 * @param whole whether every signature that was there before is there still, with a result no worse
 */
public record SigningOutcome(Path file, List<Localized> said, PackageVerdict verdict, boolean whole) {

    public SigningOutcome {
        said = List.copyOf(said);
    }
}
