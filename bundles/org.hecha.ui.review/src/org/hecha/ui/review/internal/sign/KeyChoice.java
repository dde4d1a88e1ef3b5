package org.hecha.ui.review.internal.sign;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.SigningKey;
import org.hecha.seal.Token;

/**
 * Where the key that signs lies. Immutable; holds no secret.
 *
 * @param onToken whether it lies on a token, else in a file
 * @param place the key file, or the maker's PKCS#11 library
 * @param certificates file with the certificates of a PEM key; empty where the key file holds them
 * @param label label of the token; empty for any
 * @param slot slot of the token; empty for any
 * @param alias which key; empty where there is one
 */
public record KeyChoice(boolean onToken, Path place, Optional<Path> certificates, Optional<String> label, Optional<Long> slot,
        Optional<String> alias) {

    /** A key in a file. */
    public static KeyChoice file(Path file) {
        return new KeyChoice(false, file, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether the file is PEM, by its name; everything else is PKCS#12. */
    public boolean isPem() {
        String name = String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT);
        return !onToken && (name.endsWith(".pem") || name.endsWith(".key")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Opens the key. Not on the UI thread; a token may take its time.
     *
     * @param secret password or PIN; filled with zeros before this method returns or throws
     * @throws Refusal in one sentence
     */
    public SigningKey open(char[] secret) throws Refusal {
        try {
            if (onToken) {
                return SigningKey.token(new Token(place, label, slot), alias, secret::clone);
            }
            return isPem() ? SigningKey.pem(place, certificates, secret::clone)
                    : SigningKey.pkcs12(place, secret, alias);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
