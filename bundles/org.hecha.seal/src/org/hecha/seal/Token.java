package org.hecha.seal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a token (USB key, smart card, HSM) is found through PKCS#11.
 *
 * @param library the maker's PKCS#11 library: a .so, .dll or .dylib
 * @param label label of the token, as it was given when the token was set up; empty for any
 * @param slot number (id) of the slot that holds it; empty for any
 */
public record Token(Path library, Optional<String> label, Optional<Long> slot) {

    /** The one token that the library shows. */
    public Token(Path library) {
        this(library, Optional.empty(), Optional.empty());
    }
}
