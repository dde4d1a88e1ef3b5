package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.Indication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys on tokens, with SoftHSM2 as the token. */
class TokenKeyTest {

    private static final IssuedKey RSA = TestKeys.signer("CN=Token RSA").kind("RSA", "2048").issuedBy(TestKeys.ROOT);
    private static final IssuedKey LARGE = TestKeys.signer("CN=Token P-384").kind("EC", "secp384r1").issuedBy(TestKeys.ROOT);

    @TempDir
    Path place;

    private final List<char[]> given = new ArrayList<>();

    @BeforeAll
    static void tokens(@TempDir Path files) throws Exception {
        for (String label : List.of("one", "many", "bare", "taken")) {
            SoftTokens.make(label);
        }
        Path one = files.resolve("one.p12");
        TestKeys.store(one, RSA.key(), RSA.certificate(), TestKeys.ROOT.certificate());
        SoftTokens.importKeys("one", one);
        SoftTokens.importKeys("taken", one);
        KeyStore two = KeyStore.getInstance("PKCS12");
        two.load(null, null);
        two.setKeyEntry("lead", TestKeys.SIGNER.key(), TestKeys.password(), new Certificate[] {TestKeys.SIGNER.certificate()});
        two.setKeyEntry("review", LARGE.key(), TestKeys.password(), new Certificate[] {LARGE.certificate()});
        Path many = files.resolve("many.p12");
        TestKeys.save(many, two);
        SoftTokens.importKeys("many", many);
        Path pem = files.resolve("bare.pem");
        assertEquals(0, OpenSsl.run("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", pem).exit());
        SoftTokens.importKey("bare", pem, "lonely");
    }

    @Test
    void aTokenSealsAndThePackagePasses() throws Exception {
        List<String> before = Arrays.stream(Security.getProviders()).map(each -> each.getName()).toList();
        char[] pin = SoftTokens.PIN.toCharArray();
        try (SigningKey key = SigningKey.token(token("one"), Optional.empty(), () -> pin)) {
            assertArrayEquals(new char[pin.length], pin, "the PIN is wiped");
            assertEquals("SHA256withRSA", key.algorithm());
            assertEquals(List.of(RSA.certificate()), key.chain(), "the root stays at home");
            assertEquals(Indication.TOTAL_PASSED, Packages.verify(Packages.sealed(place, key)).indication());
            SigningKey pss = key.withPss();
            assertEquals("SHA256withRSAandMGF1", pss.algorithm());
            assertEquals(Indication.TOTAL_PASSED, Packages.verify(Packages.sealed(place, pss)).indication());
        }
        assertEquals(before, Arrays.stream(Security.getProviders()).map(each -> each.getName()).toList(),
                "no provider was registered");
    }

    @Test
    void signaturesOfCurvesAreDer() throws Exception {
        for (String alias : List.of("lead", "Review")) {
            try (SigningKey key = open("many", alias)) {
                byte[] signature = key.sign(new byte[] {1, 2, 3});
                assertEquals(0x30, signature[0], "a DER sequence");
                assertTrue(SignatureScheme.of(key.algorithm()).orElseThrow().verify(key.certificate().getPublicKey(),
                        new byte[] {1, 2, 3}, signature));
                assertEquals(Indication.TOTAL_PASSED, Packages.verify(Packages.sealed(place, key)).indication());
                refused("only RSA", key::withPss);
            }
        }
    }

    @Test
    void aSlotNamesATokenToo() throws Exception {
        Token token = new Token(SoftTokens.library(), Optional.empty(), Optional.of(SoftTokens.slot("one")));
        try (SigningKey key = SigningKey.token(token, Optional.empty(), this::pin)) {
            assertEquals(RSA.certificate(), key.certificate());
        }
    }

    @Test
    void choicesThatAreNoneAreRefusedAndNobodyIsAskedForAPin() {
        Path library = SoftTokens.library();
        refused("There is no PKCS#11 library", () -> open(new Token(place.resolve("none.so")), Optional.empty()));
        refused("is no PKCS#11 library", () -> open(new Token(Files.writeString(place.resolve("text.so"), "x")), Optional.empty()));
        Path other = Path.of("/lib/x86_64-linux-gnu/libc.so.6");
        if (Files.exists(other)) {
            refused("is no PKCS#11 library", () -> open(new Token(other), Optional.empty()));
        }
        refused("There is no token “other”; there are: ", () -> open(new Token(library, Optional.of("other"), Optional.empty()), Optional.empty()));
        refused("“many”", () -> open(new Token(library, Optional.of("other"), Optional.empty()), Optional.empty()));
        refused("There is no token “99”", () -> open(new Token(library, Optional.empty(), Optional.of(99L)), Optional.empty()));
        refused("There are several tokens", () -> open(new Token(library), Optional.empty()));
        assertEquals(List.of(), given);
    }

    @Test
    void choicesOfKeysThatAreNoneAreRefusedAndTheTokenIsLoggedOut() {
        refused("holds several keys (lead, review)", () -> open(token("many"), Optional.empty()));
        refused("has no alias “third”; it has: lead, review", () -> open("many", "third"));
        refused("holds no private key with a certificate", () -> open(token("bare"), Optional.empty()));
        refused("PIN of token “many” is wrong", () -> SigningKey.token(token("many"), Optional.of("lead"),
                "0000"::toCharArray));
    }

    @Test
    void aWrongPinIsTriedOnceAndWiped() {
        char[] wrong = "not-the-pin".toCharArray();
        int[] asked = {0};
        Refusal refusal = refused("PIN of token “one” is wrong; it was not tried again", () -> SigningKey.token(token("one"), Optional.empty(), () -> {
            asked[0]++;
            return wrong;
        }));
        assertEquals(1, asked[0]);
        assertArrayEquals(new char[wrong.length], wrong);
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        assertFalse(trace.toString().contains("not-the-pin"), "no trace of the PIN");
    }

    @Test
    void aClosedKeySignsNoMoreAndAnotherOneStillDoes() throws Exception {
        SigningKey first = open("many", "lead");
        SigningKey second = open("many", "review");
        first.close();
        first.close();
        refused("logged out", () -> first.sign(new byte[1]));
        assertTrue(second.sign(new byte[1]).length > 0, "the login is shared");
        second.close();
        refused("logged out", () -> second.sign(new byte[1]));
        refused("is wrong", () -> SigningKey.token(token("many"), Optional.of("lead"), "0000"::toCharArray));
    }

    @Test
    void aTokenThatIsTakenAwaySaysSo() throws Exception {
        try (SigningKey key = open("taken", "signer")) {
            SoftTokens.destroy("taken");
            refused("has been taken out, or its key deleted", () -> key.sign(new byte[1]));
        }
    }

    private static Token token(String label) {
        return new Token(SoftTokens.library(), Optional.of(label), Optional.empty());
    }

    private SigningKey open(String label, String alias) throws Refusal {
        return open(token(label), Optional.of(alias));
    }

    private SigningKey open(Token token, Optional<String> alias) throws Refusal {
        return SigningKey.token(token, alias, this::pin);
    }

    private char[] pin() {
        given.add(SoftTokens.PIN.toCharArray());
        return given.get(given.size() - 1);
    }

    static Refusal refused(String sentence, org.junit.jupiter.api.function.Executable act) {
        Refusal refusal = assertThrows(Refusal.class, act);
        assertTrue(refusal.in(Locale.ENGLISH).contains(sentence), refusal.in(Locale.ENGLISH));
        assertFalse(refusal.in(Locale.ENGLISH).contains(SoftTokens.PIN));
        return refusal;
    }
}
