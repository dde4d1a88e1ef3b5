package org.hecha.seal.internal.pades;

/** Searching in bytes. */
final class Bytes {

    private Bytes() {
    }

    /** Where the word stands from {@code from} on; -1 for nowhere. */
    static int find(byte[] bytes, byte[] word, int from) {
        for (int at = from; at <= bytes.length - word.length; at++) {
            if (isAt(bytes, word, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The last place before {@code end} at which the word stands whole; -1 for nowhere. */
    static int findLast(byte[] bytes, byte[] word, int end) {
        for (int at = end - word.length; at >= 0; at--) {
            if (isAt(bytes, word, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] bytes, byte[] word, int at) {
        for (int index = 0; index < word.length; index++) {
            if (bytes[at + index] != word[index]) {
                return false;
            }
        }
        return true;
    }
}
