package org.hecha.ui.score;

/** Ids of the model elements that this bundle contributes. Stable. */
public final class ScoreIds {

    public static final String PERSPECTIVE = "org.hecha.ui.score.perspective.score"; //$NON-NLS-1$

    public static final String PART_DOSSIER = "org.hecha.ui.score.part.dossier"; //$NON-NLS-1$
    public static final String PART_SCORECARD = "org.hecha.ui.score.part.scorecard"; //$NON-NLS-1$
    public static final String PART_CHART = "org.hecha.ui.score.part.scorechart"; //$NON-NLS-1$

    public static final String COMMAND_NEW = "org.hecha.ui.score.command.new"; //$NON-NLS-1$
    public static final String COMMAND_OPEN = "org.hecha.ui.score.command.open"; //$NON-NLS-1$
    public static final String COMMAND_IMPORT = "org.hecha.ui.score.command.import"; //$NON-NLS-1$
    public static final String COMMAND_EXPORT = "org.hecha.ui.score.command.export"; //$NON-NLS-1$
    public static final String COMMAND_SCORE = "org.hecha.ui.score.command.score"; //$NON-NLS-1$
    public static final String COMMAND_CLOSE = "org.hecha.ui.score.command.close"; //$NON-NLS-1$

    private ScoreIds() {
    }
}
