package org.hecha.evidence.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The hash algorithm SM3 after GB/T 32905-2016, written for speed: it is the slowest part of the intake. Four rounds are
 * written out so that no value has to move from one register to the next; the tests compare it with Bouncy Castle's, which
 * loops. For one thread.
 */
public final class Sm3 {

    /** Bytes of a digest. */
    public static final int SIZE = 32;

    private static final int BLOCK = 64;
    private static final int LENGTH_AT = 56;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    /** 4.1: the initial value. */
    private static final int[] INITIAL = { 0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa,
        0xe38dee4d, 0xb0fb0e4e };
    /** 4.2: the constants, turned as the rounds want them. */
    private static final int[] T = new int[64];

    static {
        for (int j = 0; j < T.length; j++) {
            T[j] = Integer.rotateLeft(j < 16 ? 0x79cc4519 : 0x7a879d8a, j);
        }
    }

    private final int[] state = INITIAL.clone();
    private final int[] words = new int[68];
    private final byte[] rest = new byte[BLOCK];
    private int kept;
    private long length;

    /** Begins anew. */
    public void reset() {
        System.arraycopy(INITIAL, 0, state, 0, INITIAL.length);
        kept = 0;
        length = 0;
    }

    /** Takes bytes. */
    public void update(byte[] bytes, int offset, int count) {
        length += count;
        int at = offset;
        int end = offset + count;
        if (kept > 0) {
            int taken = Math.min(BLOCK - kept, count);
            System.arraycopy(bytes, at, rest, kept, taken);
            kept += taken;
            at += taken;
            if (kept < BLOCK) {
                return;
            }
            compress(rest, 0);
        }
        for (; at + BLOCK <= end; at += BLOCK) {
            compress(bytes, at);
        }
        kept = end - at;
        System.arraycopy(bytes, at, rest, 0, kept);
    }

    /** The digest of all bytes taken; begins anew. */
    public byte[] digest() {
        rest[kept++] = (byte) 0x80;
        Arrays.fill(rest, kept, BLOCK, (byte) 0);
        if (kept > LENGTH_AT) {
            compress(rest, 0);
            Arrays.fill(rest, (byte) 0);
        }
        LONG.set(rest, LENGTH_AT, length * 8);
        compress(rest, 0);
        byte[] digest = new byte[SIZE];
        for (int i = 0; i < state.length; i++) {
            INT.set(digest, 4 * i, state[i]);
        }
        reset();
        return digest;
    }

    private static int turn(int word, int bits) {
        return Integer.rotateLeft(word, bits);
    }

    private void compress(byte[] in, int at) {
        int[] w = words;
        for (int i = 0; i < 16; i++) {
            w[i] = (int) INT.get(in, at + 4 * i);
        }
        for (int j = 16; j < w.length; j++) {
            int x = w[j - 16] ^ w[j - 9] ^ turn(w[j - 3], 15);
            w[j] = x ^ turn(x, 15) ^ turn(x, 23) ^ turn(w[j - 13], 7) ^ w[j - 6];
        }
        rounds(w, state);
    }

    // 5.3.3; a round leaves A in d, E in h, and turns b and f, so after four of them every name is right again
    private static void rounds(int[] w, int[] v) {
        int a = v[0];
        int b = v[1];
        int c = v[2];
        int d = v[3];
        int e = v[4];
        int f = v[5];
        int g = v[6];
        int h = v[7];
        for (int j = 0; j < 16; j += 4) {
            int r = turn(a, 12);
            int s = turn(r + e + T[j], 7);
            d += (a ^ b ^ c) + (s ^ r) + (w[j] ^ w[j + 4]);
            h += (e ^ f ^ g) + s + w[j];
            h ^= turn(h, 9) ^ turn(h, 17);
            b = turn(b, 9);
            f = turn(f, 19);
            r = turn(d, 12);
            s = turn(r + h + T[j + 1], 7);
            c += (d ^ a ^ b) + (s ^ r) + (w[j + 1] ^ w[j + 5]);
            g += (h ^ e ^ f) + s + w[j + 1];
            g ^= turn(g, 9) ^ turn(g, 17);
            a = turn(a, 9);
            e = turn(e, 19);
            r = turn(c, 12);
            s = turn(r + g + T[j + 2], 7);
            b += (c ^ d ^ a) + (s ^ r) + (w[j + 2] ^ w[j + 6]);
            f += (g ^ h ^ e) + s + w[j + 2];
            f ^= turn(f, 9) ^ turn(f, 17);
            d = turn(d, 9);
            h = turn(h, 19);
            r = turn(b, 12);
            s = turn(r + f + T[j + 3], 7);
            a += (b ^ c ^ d) + (s ^ r) + (w[j + 3] ^ w[j + 7]);
            e += (f ^ g ^ h) + s + w[j + 3];
            e ^= turn(e, 9) ^ turn(e, 17);
            c = turn(c, 9);
            g = turn(g, 19);
        }
        for (int j = 16; j < 64; j += 4) {
            int r = turn(a, 12);
            int s = turn(r + e + T[j], 7);
            d += (a & b | c & (a | b)) + (s ^ r) + (w[j] ^ w[j + 4]);
            h += (g ^ e & (f ^ g)) + s + w[j];
            h ^= turn(h, 9) ^ turn(h, 17);
            b = turn(b, 9);
            f = turn(f, 19);
            r = turn(d, 12);
            s = turn(r + h + T[j + 1], 7);
            c += (d & a | b & (d | a)) + (s ^ r) + (w[j + 1] ^ w[j + 5]);
            g += (f ^ h & (e ^ f)) + s + w[j + 1];
            g ^= turn(g, 9) ^ turn(g, 17);
            a = turn(a, 9);
            e = turn(e, 19);
            r = turn(c, 12);
            s = turn(r + g + T[j + 2], 7);
            b += (c & d | a & (c | d)) + (s ^ r) + (w[j + 2] ^ w[j + 6]);
            f += (e ^ g & (h ^ e)) + s + w[j + 2];
            f ^= turn(f, 9) ^ turn(f, 17);
            d = turn(d, 9);
            h = turn(h, 19);
            r = turn(b, 12);
            s = turn(r + f + T[j + 3], 7);
            a += (b & c | d & (b | c)) + (s ^ r) + (w[j + 3] ^ w[j + 7]);
            e += (h ^ f & (g ^ h)) + s + w[j + 3];
            e ^= turn(e, 9) ^ turn(e, 17);
            c = turn(c, 9);
            g = turn(g, 19);
        }
        v[0] ^= a;
        v[1] ^= b;
        v[2] ^= c;
        v[3] ^= d;
        v[4] ^= e;
        v[5] ^= f;
        v[6] ^= g;
        v[7] ^= h;
    }
}
