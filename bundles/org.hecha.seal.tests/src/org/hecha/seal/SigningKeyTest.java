package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.Indication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Opening key files, and the keys a demonstration starts with. */
class SigningKeyTest {

    @TempDir
    Path place;

    @Test
    void goodFileOpensAndThePasswordIsWiped() throws Exception {
        Path file = place.resolve("k.p12");
        TestKeys.store(file, TestKeys.SIGNER.key(), TestKeys.SIGNER.certificate(), TestKeys.ROOT.certificate());
        char[] password = TestKeys.password();
        SigningKey key = SigningKey.pkcs12(file, password, Optional.empty());
        assertEquals(TestKeys.SIGNER.certificate(), key.certificate());
        assertEquals(List.of(TestKeys.SIGNER.certificate()), key.chain(), "the root stays at home");
        assertArrayEquals(new char[password.length], password);
    }

    @Test
    void wrongPasswordIsSaidAndWiped() throws Exception {
        Path file = place.resolve("k.p12");
        TestKeys.store(file, TestKeys.SIGNER.key(), TestKeys.SIGNER.certificate());
        char[] password = "wrong".toCharArray();
        refused("password", file, password, Optional.empty());
        assertArrayEquals(new char[5], password);
    }

    @Test
    void filesThatAreNoKeyFilesAreRefused() throws Exception {
        refused("does not exist", place.resolve("none.p12"), TestKeys.password(), Optional.empty());
        refused("cannot be read", place, TestKeys.password(), Optional.empty());
        for (String content : List.of("", "text", "0\u0003\u0002\u0001\u0003")) {
            Path file = Files.writeString(place.resolve("bad.p12"), content);
            refused("no PKCS#12", file, TestKeys.password(), Optional.empty());
        }
        Path file = place.resolve("k.p12");
        TestKeys.store(file, TestKeys.SIGNER.key(), TestKeys.SIGNER.certificate());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        refused("no PKCS#12", file, TestKeys.password(), Optional.empty());
    }

    @Test
    void fileWithoutKeyIsRefused() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("root", TestKeys.ROOT.certificate());
        Path file = place.resolve("certs.p12");
        TestKeys.save(file, store);
        refused("no private key", file, TestKeys.password(), Optional.empty());
    }

    @Test
    void severalKeysNeedAnAlias() throws Exception {
        IssuedKey second = TestKeys.signer("CN=Second").issuedBy(TestKeys.ROOT);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("lead", TestKeys.SIGNER.key(), TestKeys.password(),
                new Certificate[] {TestKeys.SIGNER.certificate()});
        store.setKeyEntry("second", second.key(), TestKeys.password(), new Certificate[] {second.certificate()});
        Path file = place.resolve("two.p12");
        TestKeys.save(file, store);
        refused("lead, second", file, TestKeys.password(), Optional.empty());
        refused("no alias “third”", file, TestKeys.password(), Optional.of("third"));
        assertEquals(second.certificate(),
                SigningKey.pkcs12(file, TestKeys.password(), Optional.of("Second")).certificate());
    }

    @Test
    void keyThatDoesNotFitItsCertificateIsRefused() throws Exception {
        IssuedKey other = TestKeys.signer("CN=Other").issuedBy(TestKeys.ROOT);
        Path file = place.resolve("mixed.p12");
        TestKeys.store(file, other.key(), TestKeys.SIGNER.certificate());
        refused("does not belong", file, TestKeys.password(), Optional.empty());
    }

    @Test
    void kindsOfKeysWeDoNotSignWithAreRefused() throws Exception {
        Path file = place.resolve("ed.p12");
        Path pem = place.resolve("ed.pem");
        Path cert = place.resolve("ed.crt");
        assertEquals(0, OpenSsl.run("req", "-x509", "-newkey", "ed25519", "-nodes", "-subj", "/CN=Ed", "-keyout", pem,
                "-out", cert).exit());
        assertEquals(0, OpenSsl.run("pkcs12", "-export", "-inkey", pem, "-in", cert, "-out", file, "-passout",
                "pass:" + new String(TestKeys.password())).exit());
        refused("not supported", file, TestKeys.password(), Optional.empty());
    }

    @Test
    void keyFilesOfOpensslOpen() throws Exception {
        Path file = place.resolve("rsa.p12");
        Path pem = place.resolve("rsa.pem");
        Path cert = place.resolve("rsa.crt");
        assertEquals(0, OpenSsl.run("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Rsa", "-keyout",
                pem, "-out", cert).exit());
        assertEquals(0, OpenSsl.run("pkcs12", "-export", "-inkey", pem, "-in", cert, "-out", file, "-passout",
                "pass:" + new String(TestKeys.password())).exit());
        assertEquals("SHA256withRSA",
                SigningKey.pkcs12(file, TestKeys.password(), Optional.empty()).algorithm());
    }

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void demonstrationKeysSealAndVerify(KeyKind kind) throws Exception {
        DemonstrationKeys keys = TestAuthority.create(place.resolve("demo"), kind, TestKeys.NOW);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.passwordFile())));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.signerKey())));
        String password = Files.readString(keys.passwordFile()).strip();
        SigningKey key = SigningKey.pkcs12(keys.signerKey(), password.toCharArray(), Optional.empty());
        Path sealed = Packages.sealed(place, key);
        var trust = new org.hecha.seal.internal.PackageVerification().readTrust(List.of(keys.rootCertificate()));
        assertEquals(Indication.TOTAL_PASSED, Packages.verify(sealed, trust).indication());
        String subject = OpenSsl.run("x509", "-in", keys.rootCertificate(), "-noout", "-subject", "-nameopt",
                "utf8").text();
        assertTrue(subject.contains("NOT FOR PRODUCTION 演示"), subject);

        byte[] before = Files.readAllBytes(keys.signerKey());
        Files.delete(keys.passwordFile());
        assertThrows(Refusal.class, () -> TestAuthority.create(place.resolve("demo"), kind, TestKeys.NOW));
        assertArrayEquals(before, Files.readAllBytes(keys.signerKey()));
        Path file = Files.writeString(place.resolve("file"), "x");
        assertThrows(Refusal.class, () -> TestAuthority.create(file.resolve("below"), kind, TestKeys.NOW));
    }

    private static void refused(String sentence, Path file, char[] password, Optional<String> alias) {
        Refusal refusal = assertThrows(Refusal.class, () -> SigningKey.pkcs12(file, password, alias));
        assertTrue(refusal.in(Locale.ENGLISH).contains(sentence), refusal.in(Locale.ENGLISH));
    }
}
