package org.hecha.seal;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.keys.KeyFile;

/**
 * A private key that signs, with the certificates that go with it. The key itself never leaves the object. Safe for any
 * thread.
 */
public interface SigningKey {

    /** The signer's certificate; its public key has been found to fit the private one. */
    X509Certificate certificate();

    /** The signer's certificate first, then its issuers as far as known, without the self-issued root. Never empty. */
    List<X509Certificate> chain();

    /** What {@link #sign} does, in the JDK's words, for instance {@code SHA256withRSA}. */
    String algorithm();

    /**
     * Signs.
     *
     * @param data the bytes to sign; they are hashed here
     * @return the signature in the form CMS wants (ECDSA: DER)
     * @throws Refusal when the key does not do it, for instance because a token has been taken out
     */
    byte[] sign(byte[] data) throws Refusal;

    /**
     * Opens a key in a PKCS#12 file (.p12, .pfx): RSA, or ECDSA on P-256, P-384 or P-521.
     *
     * @param file the file
     * @param password its password; filled with zeros before this method returns or throws
     * @param alias which key to take; may be left empty where the file holds exactly one
     * @throws Refusal in one sentence: unreadable file, no PKCS#12 file, wrong password, no key, several keys and no
     *         alias, key and certificate do not belong together, a kind of key that cannot sign here
     */
    static SigningKey pkcs12(Path file, char[] password, Optional<String> alias) throws Refusal {
        return KeyFile.open(file, password, alias);
    }
}
