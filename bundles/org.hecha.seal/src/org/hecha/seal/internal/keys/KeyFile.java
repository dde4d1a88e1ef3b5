package org.hecha.seal.internal.keys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.SigningKey;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.algorithm.BouncyCastle;
import org.hecha.seal.internal.algorithm.SignatureScheme;

/** Opens PKCS#12 files. */
public final class KeyFile {

    private final Path file;
    private final char[] password;

    private KeyFile(Path file, char[] password) {
        this.file = file;
        this.password = password;
    }

    /** As {@link SigningKey#pkcs12} says. */
    public static SigningKey open(Path file, char[] password, Optional<String> alias) throws Refusal {
        try {
            return new KeyFile(file, password).key(alias);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private SigningKey key(Optional<String> wanted) throws Refusal {
        try {
            KeyStore store = load();
            String alias = choose(store, wanted);
            PrivateKey key = (PrivateKey) store.getKey(alias, password);
            List<X509Certificate> chain = KeyChoice.chain(store, alias);
            if (chain.isEmpty()) {
                throw SealTexts.refusal("keyWithoutCertificate", file, alias);
            }
            SignatureScheme scheme = SignatureScheme.forKey(chain.get(0).getPublicKey())
                    .orElseThrow(() -> SealTexts.refusal("keyKind", file, key.getAlgorithm()));
            SoftwareKey opened = new SoftwareKey(key, chain, scheme);
            if (!opened.fits()) {
                throw SealTexts.refusal("keyMismatch", file, alias);
            }
            return opened;
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new Refusal(SealTexts.text("keyUnusable", file, SealTexts.said(e)), e);
        }
    }

    private KeyStore load() throws Refusal, GeneralSecurityException {
        byte[] bytes = KeyBytes.read(file, "keyFileNot");
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(new ByteArrayInputStream(bytes), password);
            return store;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // A wrong password, a damaged file or keys of a kind the JDK does not know: its answers do not tell them apart.
            return foreign(bytes);
        }
    }

    /** Bouncy Castle's reader knows SM2, and tells a wrong password from a damaged file. */
    private KeyStore foreign(byte[] bytes) throws Refusal, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12", BouncyCastle.PROVIDER);
        try {
            store.load(new ByteArrayInputStream(bytes), password);
            return store;
        } catch (IOException e) {
            boolean wrongPassword = String.valueOf(e.getMessage()).contains("wrong password");
            throw new Refusal(SealTexts.text(wrongPassword ? "keyPassword" : "keyFileNot", file), e);
        } catch (RuntimeException e) {
            throw new Refusal(SealTexts.text("keyFileNot", file), e);
        }
    }

    private String choose(KeyStore store, Optional<String> wanted) throws Refusal, GeneralSecurityException {
        List<String> keys = KeyChoice.of(store);
        if (keys.isEmpty()) {
            throw SealTexts.refusal("keyNone", file);
        }
        return new KeyChoice("keyAliasUnknown", "keySeveral").choose(keys, wanted, file);
    }
}
