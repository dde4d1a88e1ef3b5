package org.hecha.ui.internal.sources;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.hecha.ui.widgets.Grouping.Heading;

/** One row of the inventory table; each question is one column. Equal to another row of the same object. */
interface InventoryRow {

    /** The object of the model, or null for a total. */
    EObject subject();

    String name();

    /** Open findings and failed checks about it. */
    default Mark mark() {
        return Mark.NONE;
    }

    /** What it adds to its group; looked up once. */
    default Sums sums() {
        return Sums.of(mark());
    }

    /** Groups to which it belongs, from the outermost. */
    default List<Heading> path() {
        return List.of();
    }

    default String facility() {
        return ""; //$NON-NLS-1$
    }

    /** Year or period, where the row has one. */
    default String period() {
        return ""; //$NON-NLS-1$
    }

    /** Category in short. */
    default String category() {
        return ""; //$NON-NLS-1$
    }

    /** Category with its title. */
    default String categoryTitle() {
        return category();
    }

    default String status() {
        return ""; //$NON-NLS-1$
    }

    /** Why a source has no number. */
    default String statusReason() {
        return ""; //$NON-NLS-1$
    }

    default String method() {
        return ""; //$NON-NLS-1$
    }

    default String quantity() {
        return ""; //$NON-NLS-1$
    }

    default String unit() {
        return ""; //$NON-NLS-1$
    }

    default String factor() {
        return ""; //$NON-NLS-1$
    }

    default String reported() {
        return ""; //$NON-NLS-1$
    }

    String recalculated();

    String corrected();

    default String difference() {
        return ""; //$NON-NLS-1$
    }

    /** Part of the total of its year, 0 to 1 and negative for what is deducted; null where there is no number. */
    default Double share() {
        return null;
    }

    default String remark() {
        return ""; //$NON-NLS-1$
    }

    /** What must be known about the number, longer than a cell. */
    default String explanation() {
        return ""; //$NON-NLS-1$
    }
}
