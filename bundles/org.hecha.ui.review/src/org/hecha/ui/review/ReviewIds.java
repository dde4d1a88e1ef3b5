package org.hecha.ui.review;

/** Ids of the model elements that review and signing contribute. Stable. */
public final class ReviewIds {

    public static final String PERSPECTIVE = "org.hecha.ui.review.perspective.review"; //$NON-NLS-1$

    public static final String PART_VERDICT = "org.hecha.ui.review.part.verdict"; //$NON-NLS-1$
    public static final String PART_COMPARE = "org.hecha.ui.review.part.compare"; //$NON-NLS-1$
    public static final String PART_NOTES = "org.hecha.ui.review.part.notes"; //$NON-NLS-1$
    public static final String PART_EXPLORER = "org.hecha.ui.review.part.explorer"; //$NON-NLS-1$
    public static final String PART_SOURCES = "org.hecha.ui.review.part.sources"; //$NON-NLS-1$
    public static final String PART_TRACE = "org.hecha.ui.review.part.trace"; //$NON-NLS-1$
    public static final String PART_FINDINGS = "org.hecha.ui.review.part.findings"; //$NON-NLS-1$
    public static final String PART_PROBLEMS = "org.hecha.ui.review.part.problems"; //$NON-NLS-1$

    public static final String COMMAND_OPEN = "org.hecha.ui.review.command.open"; //$NON-NLS-1$
    public static final String COMMAND_SETTINGS = "org.hecha.ui.review.command.settings"; //$NON-NLS-1$
    public static final String COMMAND_REPORT = "org.hecha.ui.review.command.report"; //$NON-NLS-1$
    public static final String COMMAND_SIGN = "org.hecha.ui.review.command.sign"; //$NON-NLS-1$
    public static final String COMMAND_SIGN_PDF = "org.hecha.ui.review.command.signpdf"; //$NON-NLS-1$
    public static final String COMMAND_COUNTERSIGN = "org.hecha.ui.review.command.countersign"; //$NON-NLS-1$

    private ReviewIds() {
    }
}
