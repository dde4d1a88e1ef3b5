package org.hecha.core.internal.xmi;

import java.io.IOException;

/** A text holds what XML 1.0 has no way to write: a control character, half of a surrogate pair. */
public final class UnwritableCharacterException extends IOException {

    private static final long serialVersionUID = 1L;

    UnwritableCharacterException(int character) {
        super(String.format("U+%04X", character)); //$NON-NLS-1$
    }
}
