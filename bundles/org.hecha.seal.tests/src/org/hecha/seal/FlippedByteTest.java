package org.hecha.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.keys.IssuedKey;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.TrustAnchors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The promise of the package: whichever byte is another, it fails. */
class FlippedByteTest {

    @TempDir
    Path place;

    @ParameterizedTest
    @CsvSource({"RSA,2048,false,255", "EC,secp256r1,true,1"})
    void everyByteOfASmallPackageCounts(String algorithm, String size, boolean intermediate, int mask) throws Exception {
        IssuedKey issuer = intermediate ? TestKeys.root("CN=Intermediate").issuedBy(TestKeys.ROOT) : TestKeys.ROOT;
        IssuedKey signer = TestKeys.signer("CN=Signer").kind(algorithm, size).issuedBy(issuer);
        Path sealed = Packages.sealed(place, TestKeys.key(place, signer, issuer));
        TrustAnchors trust = TestKeys.trusting(List.of(TestKeys.ROOT),
                Stream.of(TestKeys.ROOT, issuer).distinct().map(each -> TestKeys.list(each).issue()).toList());
        assertEquals(Indication.TOTAL_PASSED, Packages.verify(sealed, trust).indication());
        byte[] bytes = Files.readAllBytes(sealed);
        assertTrue(bytes.length < 8000, () -> "small: " + bytes.length);
        List<String> survivors = IntStream.range(0, bytes.length).parallel()
                .filter(at -> survives(bytes, at, mask, trust)).mapToObj(at -> "byte " + at).toList();
        assertEquals(List.of(), survivors);
    }

    @Test
    void whateverIsCutOffFails() throws Exception {
        byte[] bytes = Files.readAllBytes(Packages.sealed(place, TestKeys.key(place)));
        for (int length = 0; length < bytes.length; length += 64) {
            Path cut = Files.write(place.resolve("cut.asice"), java.util.Arrays.copyOf(bytes, length));
            assertTrue(fails(cut, TestKeys.TRUST), "cut after " + length);
        }
        Path cut = Files.write(place.resolve("cut.asice"), java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertTrue(fails(cut, TestKeys.TRUST));
    }

    private boolean survives(byte[] bytes, int at, int mask, TrustAnchors trust) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) mask;
        try {
            Path file = Files.createTempFile(place, "flip", ".asice");
            Files.write(file, flipped);
            boolean survived = !fails(file, trust);
            Files.delete(file);
            return survived;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Failed in so many words, or refused as no package at all; "not sure" would not do. */
    private static boolean fails(Path file, TrustAnchors trust) {
        try {
            return Packages.verify(file, trust).indication() == Indication.TOTAL_FAILED;
        } catch (Refusal e) {
            return true;
        }
    }
}
