package org.hecha.seal.internal.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.SigningKey;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.algorithm.SignatureScheme;

/** Opens PKCS#12 files. */
public final class KeyFile {

    private static final long LARGEST = 10L << 20;

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
            List<X509Certificate> chain = new ArrayList<>();
            Certificate[] stored = store.getCertificateChain(alias);
            for (Certificate each : stored == null ? new Certificate[0] : stored) {
                X509Certificate certificate = (X509Certificate) each;
                if (chain.isEmpty() || !Certificates.isSelfIssued(certificate)) {
                    chain.add(certificate);
                }
            }
            if (chain.isEmpty()) {
                throw SealTexts.refusal("keyWithoutCertificate", file, alias);
            }
            SignatureScheme scheme = SignatureScheme.forKey(chain.get(0).getPublicKey())
                    .orElseThrow(() -> SealTexts.refusal("keyKind", file, key.getAlgorithm()));
            KeyStoreKey opened = new KeyStoreKey(key, chain, scheme.javaName());
            if (!opened.fits()) {
                throw SealTexts.refusal("keyMismatch", file, alias);
            }
            return opened;
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new Refusal(SealTexts.text("keyUnusable", file, SealTexts.said(e)), e);
        }
    }

    private KeyStore load() throws Refusal, GeneralSecurityException {
        if (!Files.exists(file)) {
            throw SealTexts.refusal("keyFileMissing", file);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw SealTexts.refusal("keyFileUnreadable", file);
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST) {
                throw SealTexts.refusal("keyFileNot", file);
            }
            store.load(in, password);
            return store;
        } catch (NoSuchFileException e) {
            throw new Refusal(SealTexts.text("keyFileMissing", file), e);
        } catch (IOException e) {
            boolean wrongPassword = e.getCause() instanceof UnrecoverableKeyException;
            throw new Refusal(SealTexts.text(wrongPassword ? "keyPassword" : "keyFileNot", file), e);
        } catch (RuntimeException e) {
            // The JDK's reader answers some damaged files with unchecked exceptions.
            throw new Refusal(SealTexts.text("keyFileNot", file), e);
        }
    }

    private String choose(KeyStore store, Optional<String> wanted) throws Refusal, GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        Collections.sort(keys);
        if (keys.isEmpty()) {
            throw SealTexts.refusal("keyNone", file);
        }
        if (wanted.isPresent()) {
            return keys.stream().filter(wanted.get()::equalsIgnoreCase).findFirst().orElseThrow(
                    () -> SealTexts.refusal("keyAliasUnknown", file, wanted.get(), String.join(", ", keys)));
        }
        if (keys.size() > 1) {
            throw SealTexts.refusal("keySeveral", file, String.join(", ", keys));
        }
        return keys.get(0);
    }
}
