package org.hecha.ui.fieldwork;

/** Ids of the model elements of this bundle. Stable: saved layouts, menus and tests point at them. */
public final class FieldworkIds {

    public static final String PART_PROCESS = "org.hecha.ui.fieldwork.part.process"; //$NON-NLS-1$
    public static final String PART_SAMPLING = "org.hecha.ui.fieldwork.part.sampling"; //$NON-NLS-1$
    public static final String PART_MATERIALITY = "org.hecha.ui.fieldwork.part.materiality"; //$NON-NLS-1$
    public static final String PART_COVERAGE = "org.hecha.ui.fieldwork.part.coverage"; //$NON-NLS-1$
    public static final String PART_CHECKLISTS = "org.hecha.ui.fieldwork.part.checklists"; //$NON-NLS-1$
    public static final String PART_OPINION = "org.hecha.ui.fieldwork.part.opinion"; //$NON-NLS-1$
    public static final String PART_STATEMENT = "org.hecha.ui.fieldwork.part.statement"; //$NON-NLS-1$
    public static final String CONTROL_PROCESS = "org.hecha.ui.fieldwork.control.process"; //$NON-NLS-1$

    private FieldworkIds() {
    }
}
