package org.hecha.cli;

/** What a verb tells the shell. */
public final class ExitCode {

    /** Yes: done, passed, eligible. */
    public static final int YES = 0;
    /** A clear no: failed verification, open non-conformity, not eligible. */
    public static final int NO = 1;
    /** Bad input, said in one sentence. */
    public static final int BAD_INPUT = 2;
    /** Our fault. */
    public static final int OUR_FAULT = 3;

    private ExitCode() {
    }
}
