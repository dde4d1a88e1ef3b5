package org.hecha.seal.internal.keys;

/**
 * A token that is there.
 *
 * @param index place of its slot among all slots of the library
 * @param slot number of its slot
 * @param label its label
 * @param flags what CK_TOKEN_INFO says about its state
 */
record TokenInfo(int index, long slot, String label, int flags) {

    /** Length of the label, at the beginning of CK_TOKEN_INFO. */
    static final int LABEL = 32;
    /** Where the flags are: behind label (32), maker (32), model (16) and serial number (16). */
    static final int FLAGS = 96;

    private static final int INITIALIZED = 0x400;
    private static final int FINAL_TRY = 0x20000;
    private static final int LOCKED = 0x40000;

    boolean initialized() {
        return (flags & INITIALIZED) != 0;
    }

    /** Whether the next wrong PIN locks it. */
    boolean finalTry() {
        return (flags & FINAL_TRY) != 0;
    }

    boolean locked() {
        return (flags & LOCKED) != 0;
    }

    /** As it is listed for the user. */
    String shown() {
        return "\u201C" + label + "\u201D (--slot " + slot + ")";
    }
}
