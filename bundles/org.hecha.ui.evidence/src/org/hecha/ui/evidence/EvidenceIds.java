package org.hecha.ui.evidence;

/** Ids of the model elements that this bundle contributes. */
public final class EvidenceIds {

    public static final String PART_EVIDENCE = "org.hecha.ui.evidence.part.evidence"; //$NON-NLS-1$
    /** The same page beside a verdict, for the evidence in a sealed package. */
    public static final String PART_SEALED = "org.hecha.ui.evidence.part.sealed"; //$NON-NLS-1$
    public static final String PART_REPORT = "org.hecha.ui.evidence.part.report"; //$NON-NLS-1$

    private EvidenceIds() {
    }
}
