package org.hecha.seal;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.keys.KeyFile;
import org.hecha.seal.internal.keys.PemKeyFile;
import org.hecha.seal.internal.keys.TokenKey;

/**
 * A private key that signs, with the certificates that go with it. The key itself never leaves the object; one on a token
 * never leaves the token. Safe for any thread. Whoever opened it closes it; that matters for tokens, which stay logged in
 * until then.
 */
public interface SigningKey extends AutoCloseable {

    /** The signer's certificate; its public key has been found to fit the private one. */
    X509Certificate certificate();

    /** The signer's certificate first, then its issuers as far as known, without the self-issued root. Never empty. */
    List<X509Certificate> chain();

    /** What {@link #sign} does: {@code SHA256withRSA}, {@code SHA256withRSAandMGF1}, {@code SHA384withECDSA}, {@code SM3withSM2} … */
    String algorithm();

    /**
     * Signs.
     *
     * @param data the bytes to sign; they are hashed here
     * @return the signature in the form CMS wants (ECDSA and SM2: DER)
     * @throws Refusal when the key does not do it, for instance because a token has been taken out
     */
    byte[] sign(byte[] data) throws Refusal;

    /**
     * The same key signing with RSASSA-PSS: SHA-256, MGF1 over the same, 32 bytes of salt. Closing one of the two closes
     * both.
     *
     * @throws Refusal when it is no RSA key
     */
    default SigningKey withPss() throws Refusal {
        throw SealTexts.refusal("keyNoPss", algorithm());
    }

    /** Logs out of a token; does nothing with a key from a file. A closed token key signs no more. */
    @Override
    default void close() {
    }

    /**
     * Opens a key in a PKCS#12 file (.p12, .pfx): RSA, ECDSA on P-256, P-384 or P-521, or SM2.
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

    /**
     * Opens a key in a PEM file: PKCS#8, encrypted PKCS#8, or the older forms for RSA and EC keys; parameter blocks before
     * the key are skipped. Kinds of keys as with {@link #pkcs12}.
     *
     * @param file the key; it may hold the certificates too
     * @param certificates PEM or DER file with the signer's certificate and its issuers in any order; empty where the key
     *        file holds them
     * @param password asked only where the key is encrypted
     * @throws Refusal in one sentence: unreadable file, no key or more than one in it, wrong password, no certificate
     *         that fits the key, a kind of key that cannot sign here
     */
    static SigningKey pem(Path file, Optional<Path> certificates, Password password) throws Refusal {
        return PemKeyFile.open(file, certificates, password);
    }

    /**
     * Opens a key on a token through PKCS#11: RSA or ECDSA. The token computes; the key is never read. The PIN is sent
     * once and never tried again. While the key is open the token is logged in for this process; {@link #close} logs it
     * out when the last of its keys is closed. The maker's library stays loaded until the process ends, as another part
     * of the process may use it.
     *
     * @param token where the token is
     * @param alias label of the certificate; may be left empty where the token holds exactly one key with a certificate
     * @param pin asked only when the token is there and its PIN is not locked; filled with zeros afterwards
     * @throws Refusal in one sentence: no such library, no such token, several tokens, wrong or locked PIN, no key with a
     *         certificate, several keys and no alias, a kind of key that cannot sign here
     */
    static SigningKey token(Token token, Optional<String> alias, Password pin) throws Refusal {
        return TokenKey.open(token, alias, pin);
    }
}
