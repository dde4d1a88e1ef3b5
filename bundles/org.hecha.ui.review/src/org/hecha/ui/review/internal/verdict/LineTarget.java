package org.hecha.ui.review.internal.verdict;

import java.util.Optional;

import org.hecha.ui.Speech;

/** What a line of the verdict speaks of, and so where a click on it leads. */
public enum LineTarget {
    /** The engagement: team, criteria. */
    ENGAGEMENT,
    /** The inventory. */
    INVENTORY,
    /** The findings. */
    FINDINGS,
    /** The evidence. */
    EVIDENCE,
    /** The report in the package. */
    REPORT,
    /** The signatures, in the verdict itself. */
    SIGNATURES;

    /** The target of a line. */
    public static Optional<LineTarget> of(String lineId) {
        return Optional.ofNullable(switch (lineId) {
            case "recalculation", "reported-values", "printed-totals" -> INVENTORY; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "findings-history" -> FINDINGS; //$NON-NLS-1$
            case "evidence" -> EVIDENCE; //$NON-NLS-1$
            case "signed-report" -> REPORT; //$NON-NLS-1$
            case "team" -> ENGAGEMENT; //$NON-NLS-1$
            case "chain", "revocation", "time", "archive", "roles", "segregation" -> SIGNATURES; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            default -> lineId.startsWith("accreditation") ? ENGAGEMENT : null; //$NON-NLS-1$
        });
    }

    /** What the link says. */
    public String label() {
        return Speech.of(LineTarget.class).say("target." + name()); //$NON-NLS-1$
    }
}
