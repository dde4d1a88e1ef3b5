package org.hecha.seal;

import java.util.Locale;
import java.util.Optional;

/**
 * How a signature in a PDF looks.
 *
 * @param language language of the signature page and of what a signature says about itself
 * @param location where was signed, as the signer states it; empty for none
 * @param visible whether the signature stands on the signature page; one without a role never does
 */
public record SignatureAppearance(Locale language, Optional<String> location, boolean visible) {

    /** Visible, without a place. */
    public SignatureAppearance(Locale language) {
        this(language, Optional.empty(), true);
    }
}
