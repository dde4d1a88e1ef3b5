package org.hecha.ui;

/**
 * Ids of the model elements that the window contributes. Stable: saved layouts, fragments of other bundles and tests
 * point at them.
 */
public final class UiIds {

    public static final String PERSPECTIVE_VERIFY = "org.hecha.ui.perspective.verify"; //$NON-NLS-1$

    public static final String PART_EXPLORER = "org.hecha.ui.part.explorer"; //$NON-NLS-1$
    public static final String PART_DASHBOARD = "org.hecha.ui.part.dashboard"; //$NON-NLS-1$
    public static final String PART_SOURCES = "org.hecha.ui.part.sources"; //$NON-NLS-1$
    public static final String PART_TRACE = "org.hecha.ui.part.trace"; //$NON-NLS-1$
    public static final String PART_FINDINGS = "org.hecha.ui.part.findings"; //$NON-NLS-1$
    public static final String PART_PROBLEMS = "org.hecha.ui.part.problems"; //$NON-NLS-1$
    public static final String PART_HISTORY = "org.hecha.ui.part.history"; //$NON-NLS-1$

    public static final String PART_HELP = "org.hecha.ui.part.help"; //$NON-NLS-1$

    public static final String COMMAND_OPEN = "org.hecha.ui.command.open"; //$NON-NLS-1$
    public static final String COMMAND_CLOSE = "org.hecha.ui.command.close"; //$NON-NLS-1$
    public static final String COMMAND_SAVE = "org.hecha.ui.command.save"; //$NON-NLS-1$
    public static final String COMMAND_UNDO = "org.hecha.ui.command.undo"; //$NON-NLS-1$
    public static final String COMMAND_REDO = "org.hecha.ui.command.redo"; //$NON-NLS-1$
    public static final String COMMAND_RECALCULATE = "org.hecha.ui.command.recalculate"; //$NON-NLS-1$
    public static final String COMMAND_CHECK = "org.hecha.ui.command.check"; //$NON-NLS-1$
    public static final String COMMAND_QUIT = "org.hecha.ui.command.quit"; //$NON-NLS-1$
    public static final String COMMAND_SEARCH = "org.hecha.ui.command.search"; //$NON-NLS-1$
    public static final String COMMAND_FIX = "org.hecha.ui.command.fix"; //$NON-NLS-1$

    public static final String COMMAND_PREFERENCES = "org.hecha.ui.command.preferences"; //$NON-NLS-1$
    public static final String COMMAND_HELP = "org.hecha.ui.command.help"; //$NON-NLS-1$
    public static final String COMMAND_PERSPECTIVE = "org.hecha.ui.command.perspective"; //$NON-NLS-1$

    private UiIds() {
    }
}
