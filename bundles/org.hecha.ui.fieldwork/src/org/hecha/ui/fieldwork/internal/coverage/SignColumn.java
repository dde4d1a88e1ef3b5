package org.hecha.ui.fieldwork.internal.coverage;

import org.eclipse.swt.graphics.Color;
import org.hecha.ui.widgets.Palette;
import org.hecha.verification.evidence.Coverage;

/** How a covered month looks: a sign, and a colour beside it. Without state. */
final class SignColumn {

    private SignColumn() {
    }

    /** One sign wide, told apart without colour. */
    static String sign(Coverage coverage) {
        return switch (coverage) {
            case BOTH -> "✔"; //$NON-NLS-1$
            case DATA -> "◐"; //$NON-NLS-1$
            case EVIDENCE -> "□"; //$NON-NLS-1$
            case NONE -> "✖"; //$NON-NLS-1$
            case NOT_APPLICABLE -> "·"; //$NON-NLS-1$
        };
    }

    static Color colour(Coverage coverage) {
        Palette colours = Palette.now();
        return switch (coverage) {
            case BOTH -> colours.good();
            case DATA, EVIDENCE -> colours.warn();
            case NONE -> colours.bad();
            case NOT_APPLICABLE -> colours.muted();
        };
    }
}
