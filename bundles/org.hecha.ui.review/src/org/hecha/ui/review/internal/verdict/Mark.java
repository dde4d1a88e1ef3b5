package org.hecha.ui.review.internal.verdict;

import org.eclipse.swt.graphics.Color;
import org.hecha.standard.seal.CertificateState;
import org.hecha.standard.seal.Indication;
import org.hecha.ui.Speech;
import org.hecha.ui.widgets.Palette;

/** How a line of the verdict came out, as a word, a shape and a colour. */
public enum Mark {
    PASSED("passed"), UNDECIDED("undecided"), FAILED("fail"), NONE("inform"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private static final Speech SPEECH = Speech.of(Mark.class);

    private final String icon;

    Mark(String icon) {
        this.icon = icon;
    }

    public static Mark of(Indication indication) {
        return switch (indication) {
            case TOTAL_PASSED -> PASSED;
            case INDETERMINATE -> UNDECIDED;
            case TOTAL_FAILED -> FAILED;
        };
    }

    static Mark of(CertificateState.Status status) {
        return switch (status) {
            case TRUSTED, GOOD -> PASSED;
            case REVOKED -> FAILED;
            case UNKNOWN -> UNDECIDED;
        };
    }

    /** Name of the picture. */
    public String icon() {
        return icon;
    }

    /** The word; empty where nothing was judged. */
    public String word() {
        return this == NONE ? "" : SPEECH.say("mark." + name()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The colour now. */
    public Color color() {
        Palette palette = Palette.now();
        return switch (this) {
            case PASSED -> palette.good();
            case UNDECIDED -> palette.warn();
            case FAILED -> palette.bad();
            case NONE -> palette.ink();
        };
    }
}
