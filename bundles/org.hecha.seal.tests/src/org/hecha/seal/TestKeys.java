package org.hecha.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.hecha.seal.internal.keys.CertificateDraft;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.seal.internal.keys.RevocationListDraft;
import org.hecha.standard.seal.TrustAnchors;

/** Keys for the tests of this bundle: good ones, made once, and the means to make bad ones. */
public final class TestKeys {

    /** The time at which tests sign and verify. */
    public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    public static final Instant FROM = NOW.minus(10, ChronoUnit.DAYS);
    public static final Instant UNTIL = NOW.plus(300, ChronoUnit.DAYS);

    public static final IssuedKey ROOT = root("CN=Test Root 测试根").valid(FROM, UNTIL).selfSigned();
    public static final IssuedKey SIGNER = signer("CN=Lead Verifier 核查组长").issuedBy(ROOT);
    public static final TrustAnchors TRUST = trusting(ROOT);

    private static final String PASSWORD = "correct horse";

    private TestKeys() {
    }

    public static CertificateDraft root(String name) {
        return CertificateDraft.authority(name).valid(FROM, UNTIL);
    }

    public static CertificateDraft signer(String name) {
        return CertificateDraft.signer(name).valid(FROM, UNTIL);
    }

    /** Trusts these roots, and their lists, on which nothing is revoked. */
    public static TrustAnchors trusting(IssuedKey... roots) {
        return trusting(List.of(roots), List.of(roots).stream().map(each -> list(each).issue()).toList());
    }

    public static TrustAnchors trusting(List<IssuedKey> roots, List<X509CRL> lists) {
        return new TrustAnchors(roots.stream().map(IssuedKey::certificate).toList(), lists, List.of());
    }

    /** A list of this issuer that holds as long as the certificates do. */
    public static RevocationListDraft list(IssuedKey issuer) {
        return new RevocationListDraft(issuer, FROM, UNTIL);
    }

    /** The key as a product user has it: in a PKCS#12 file. */
    public static SigningKey key(Path folder, IssuedKey signer, IssuedKey... issuers) throws Exception {
        Path file = Files.createTempFile(folder, ".key", ".p12");
        Certificate[] chain = new Certificate[issuers.length + 1];
        chain[0] = signer.certificate();
        for (int index = 0; index < issuers.length; index++) {
            chain[index + 1] = issuers[index].certificate();
        }
        store(file, signer.key(), chain);
        return SigningKey.pkcs12(file, password(), Optional.empty());
    }

    public static SigningKey key(Path folder) throws Exception {
        return key(folder, SIGNER, ROOT);
    }

    public static void store(Path file, PrivateKey key, Certificate... chain) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("signer", key, PASSWORD.toCharArray(), chain);
        save(file, store);
    }

    public static void save(Path file, KeyStore store) throws Exception {
        try (var out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }

    public static char[] password() {
        return PASSWORD.toCharArray();
    }

    /** A key that signs without asking whether it should: for signatures that sealing refuses to make. */
    public static SigningKey unchecked(IssuedKey issued, String algorithm, X509Certificate... issuers) {
        return new SigningKey() {
            @Override
            public X509Certificate certificate() {
                return issued.certificate();
            }

            @Override
            public List<X509Certificate> chain() {
                List<X509Certificate> chain = new java.util.ArrayList<>(List.of(issued.certificate()));
                chain.addAll(List.of(issuers));
                return chain;
            }

            @Override
            public String algorithm() {
                return algorithm;
            }

            @Override
            public byte[] sign(byte[] data) {
                try {
                    var signature = java.security.Signature.getInstance(algorithm);
                    signature.initSign(issued.key());
                    signature.update(data);
                    return signature.sign();
                } catch (java.security.GeneralSecurityException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }
}
