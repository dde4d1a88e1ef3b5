package org.hecha.evidence.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;

class Sm3Test {

    private static String hex(Sm3 sm3) {
        return HexFormat.of().formatHex(sm3.digest());
    }

    private static byte[] bouncyCastle(byte[] bytes, int offset, int count) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, offset, count);
        byte[] value = new byte[Sm3.SIZE];
        digest.doFinal(value, 0);
        return value;
    }

    @Test
    void theExamplesOfTheStandard() {
        Sm3 sm3 = new Sm3();
        sm3.update("abc".getBytes(StandardCharsets.US_ASCII), 0, 3);
        assertEquals("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", hex(sm3));
        sm3.update("abcd".repeat(16).getBytes(StandardCharsets.US_ASCII), 0, 64);
        assertEquals("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732", hex(sm3));
    }

    @Test
    void everyLengthAsBouncyCastle() {
        byte[] bytes = new byte[700];
        new Random(1).nextBytes(bytes);
        Sm3 sm3 = new Sm3();
        for (int count = 0; count <= 650; count++) {
            sm3.update(bytes, count % 50, count);
            assertArrayEquals(bouncyCastle(bytes, count % 50, count), sm3.digest(), count + " bytes");
        }
    }

    @Test
    void itDoesNotMatterHowTheBytesArrive() {
        byte[] bytes = new byte[300_000];
        Random random = new Random(2);
        random.nextBytes(bytes);
        byte[] expected = bouncyCastle(bytes, 0, bytes.length);
        Sm3 sm3 = new Sm3();
        for (int round = 0; round < 20; round++) {
            // what was begun and given up leaves nothing behind
            sm3.update(bytes, 0, random.nextInt(200));
            sm3.reset();
            for (int at = 0; at < bytes.length;) {
                int count = Math.min(bytes.length - at, random.nextInt(round < 10 ? 200 : 20_000));
                sm3.update(bytes, at, count);
                at += count;
            }
            assertArrayEquals(expected, sm3.digest());
        }
    }
}
