package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.algorithm.BouncyCastle;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.Indication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys in the files that openssl and Bouncy Castle write: PKCS#12, PEM, and the kinds RSASSA-PSS and SM2. */
class KeyFormsTest {

    private static final Password NOT_ASKED = () -> {
        throw new IllegalStateException("no password is needed");
    };

    @TempDir
    Path place;

    @ParameterizedTest
    @CsvSource({"SM2,SM3withSM2", "RSA,SHA256withRSA", "RSA-PSS,SHA256withRSAandMGF1", "P-384,SHA384withECDSA"})
    void keysOfOpensslOpenFromEveryFile(String kind, String algorithm) throws Exception {
        Path key = generate(kind);
        Path certificate = certificate(key, kind);
        signs(SigningKey.pem(key, Optional.of(certificate), NOT_ASKED), algorithm);

        Path both = Files.writeString(place.resolve("both.pem"), Files.readString(certificate) + Files.readString(key));
        signs(SigningKey.pem(both, Optional.empty(), NOT_ASKED), algorithm);

        Path encrypted = place.resolve("encrypted.pem");
        openssl("pkcs8", "-topk8", "-in", key, "-out", encrypted, "-passout", "pass:" + new String(TestKeys.password()));
        char[] password = TestKeys.password();
        signs(SigningKey.pem(encrypted, Optional.of(certificate), () -> password), algorithm);
        assertArrayEquals(new char[password.length], password, "wiped");
        char[] wrong = "wrong".toCharArray();
        refused("password of the key file", () -> SigningKey.pem(encrypted, Optional.of(certificate), () -> wrong));
        assertArrayEquals(new char[wrong.length], wrong, "wiped");

        Path pkcs12 = place.resolve("k.p12");
        openssl("pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", pkcs12, "-passout",
                "pass:" + new String(TestKeys.password()));
        signs(SigningKey.pkcs12(pkcs12, TestKeys.password(), Optional.empty()), algorithm);
        refused("password of the key file", () -> SigningKey.pkcs12(pkcs12, "wrong".toCharArray(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SM2", "P-256"})
    void olderFormsWithParametersOfTheCurveOpen(String curve) throws Exception {
        Path key = place.resolve("old.pem");
        openssl("ecparam", "-name", curve, "-genkey", "-out", key);
        assertTrue(Files.readString(key).contains(" PARAMETERS-----"));
        Path certificate = certificate(key, curve);
        signs(SigningKey.pem(key, Optional.of(certificate), NOT_ASKED), curve.equals("SM2") ? "SM3withSM2" : "SHA256withECDSA");
    }

    @Test
    void traditionalEncryptionOpens() throws Exception {
        Path key = generate("P-256");
        Path certificate = certificate(key, "P-256");
        Path traditional = place.resolve("traditional.pem");
        openssl("pkey", "-in", key, "-traditional", "-aes128", "-passout", "pass:" + new String(TestKeys.password()), "-out",
                traditional);
        signs(SigningKey.pem(traditional, Optional.of(certificate), TestKeys::password), "SHA256withECDSA");
        refused("password of the key file", () -> SigningKey.pem(traditional, Optional.of(certificate), "wrong"::toCharArray));
    }

    @Test
    void sm2KeyFilesOfBouncyCastleOpen() throws Exception {
        IssuedKey root = TestKeys.root("CN=SM2 Root").kind("EC", "sm2p256v1").selfSigned();
        IssuedKey signer = TestKeys.signer("CN=SM2").kind("EC", "sm2p256v1").issuedBy(root);
        KeyStore store = KeyStore.getInstance("PKCS12", BouncyCastle.PROVIDER);
        store.load(null, null);
        store.setKeyEntry("sm2", signer.key(), null, new Certificate[] {signer.certificate(), root.certificate()});
        Path file = place.resolve("bc.p12");
        TestKeys.save(file, store);
        SigningKey key = SigningKey.pkcs12(file, TestKeys.password(), Optional.of("SM2"));
        assertEquals(List.of(signer.certificate()), key.chain());
        signs(key, "SM3withSM2");
        refused("cannot use RSASSA-PSS", key::withPss);
    }

    @Test
    void rsaKeysSignWithPssWhereAskedTo() throws Exception {
        IssuedKey rsa = TestKeys.signer("CN=Rsa").kind("RSA", "2048").issuedBy(TestKeys.ROOT);
        SigningKey key = TestKeys.key(place, rsa, TestKeys.ROOT);
        assertEquals("SHA256withRSA", key.algorithm());
        SigningKey pss = key.withPss();
        signs(pss, "SHA256withRSAandMGF1");
        Path sealed = Packages.sealed(place, pss);
        assertEquals(Indication.TOTAL_PASSED, Packages.verify(sealed).indication());
        Path signature = Files.write(place.resolve("s.p7s"), Packages.entries(sealed).get("META-INF/signature001.p7s"));
        Path manifest = Files.write(place.resolve("m.xml"), Packages.entries(sealed).get("META-INF/ASiCManifest001.xml"));
        OpenSsl.Answer answer = OpenSsl.run("cms", "-verify", "-binary", "-inform", "DER", "-in", signature, "-content",
                manifest, "-noverify", "-out", place.resolve("out"));
        assertEquals(0, answer.exit(), answer.text());
        refused("cannot use RSASSA-PSS", TestKeys.key(place)::withPss);
    }

    @Test
    void certificatesSignedWithPssAreRead() throws Exception {
        Path key = generate("RSA-PSS");
        Path certificate = certificate(key, "RSA-PSS");
        var read = new org.hecha.seal.internal.PackageVerification().readTrust(List.of(certificate)).certificates().get(0);
        assertTrue(org.hecha.seal.internal.certificate.Certificates.verifiedBy(read, read.getPublicKey()));
        assertEquals(Optional.empty(), SignatureScheme.weakness(read));
        assertFalse(org.hecha.seal.internal.certificate.Certificates.verifiedBy(TestKeys.SIGNER.certificate(), read.getPublicKey()));
    }

    @Test
    void filesThatAreNoKeysAreRefused() throws Exception {
        Path key = generate("SM2");
        Path certificate = certificate(key, "SM2");
        Path other = Files.move(certificate, place.resolve("other.crt"));
        Path second = certificate(generate("P-384"), "P-384");
        refused("does not belong to any certificate", () -> SigningKey.pem(place.resolve("SM2.key"), Optional.of(second), NOT_ASKED));
        refused("does not exist", () -> SigningKey.pem(place.resolve("none.pem"), Optional.of(other), NOT_ASKED));
        refused("No certificate was found", () -> SigningKey.pem(key, Optional.empty(), NOT_ASKED));
        refused("holds no PEM private key", () -> SigningKey.pem(other, Optional.empty(), NOT_ASKED));
        refused("holds 2 private keys", () -> SigningKey.pem(Files.writeString(place.resolve("two.pem"),
                Files.readString(key) + Files.readString(key)), Optional.of(other), NOT_ASKED));
        refused("holds no PEM private key", () -> SigningKey.pem(Files.writeString(place.resolve("bad.pem"),
                "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n"), Optional.of(other), NOT_ASKED));
        Path curve = generate("ED25519");
        refused("not supported", () -> SigningKey.pem(curve, Optional.of(certificate(curve, "ED25519")), NOT_ASKED));
    }

    private static void signs(SigningKey key, String algorithm) throws Refusal {
        assertEquals(algorithm, key.algorithm());
        byte[] data = {1, 2, 3};
        SignatureScheme scheme = SignatureScheme.of(algorithm).orElseThrow();
        byte[] signature = key.sign(data);
        assertTrue(scheme.verify(key.certificate().getPublicKey(), data, signature));
        assertFalse(scheme.verify(key.certificate().getPublicKey(), new byte[] {1, 2}, signature));
        assertEquals(Optional.of(scheme), SignatureScheme.named(scheme.digest(), scheme.identifier()));
        assertFalse(key.toString().contains("BigInteger") || key.toString().contains("PrivateKey"), key.toString());
        key.close();
    }

    private Path generate(String kind) throws Exception {
        Path key = place.resolve(kind + ".key");
        List<String> more = switch (kind) {
            case "SM2", "ED25519" -> List.of("-algorithm", kind);
            case "RSA", "RSA-PSS" -> List.of("-algorithm", kind, "-pkeyopt", "rsa_keygen_bits:2048");
            default -> List.of("-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:" + kind);
        };
        Object[] arguments = new Object[more.size() + 3];
        arguments[0] = "genpkey";
        arguments[1] = "-out";
        arguments[2] = key;
        System.arraycopy(more.toArray(), 0, arguments, 3, more.size());
        openssl(arguments);
        return key;
    }

    private Path certificate(Path key, String kind) throws Exception {
        Path certificate = place.resolve(kind + ".crt");
        if (kind.equals("SM2")) {
            openssl("req", "-x509", "-new", "-key", key, "-sm3", "-sigopt", "distid:1234567812345678", "-subj", "/CN=" + kind,
                    "-out", certificate);
        } else {
            openssl("req", "-x509", "-new", "-key", key, "-subj", "/CN=" + kind, "-out", certificate);
        }
        return certificate;
    }

    private static void openssl(Object... arguments) throws Exception {
        OpenSsl.Answer answer = OpenSsl.run(arguments);
        assertEquals(0, answer.exit(), answer.text());
    }

    private static void refused(String sentence, org.junit.jupiter.api.function.Executable act) {
        Refusal refusal = assertThrows(Refusal.class, act);
        assertTrue(refusal.in(Locale.ENGLISH).contains(sentence), refusal.in(Locale.ENGLISH));
    }
}
