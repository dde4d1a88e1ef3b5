package org.hecha.ui.internal.sources;

import org.eclipse.emf.ecore.EObject;

/** One row of the inventory table; each question is one column. Equal to another row of the same object. */
interface InventoryRow {

    /** The object of the model, or null for a total. */
    EObject subject();

    String facility();

    String name();

    /** Year or period, where the row has one. */
    String period();

    /** Category in short. */
    String category();

    /** Category with its title. */
    String categoryTitle();

    String method();

    String quantity();

    String unit();

    String factor();

    String reported();

    String recalculated();

    String corrected();

    String difference();

    /** Part of the total of its year, 0 to 1 and negative for what is deducted; null where there is no number. */
    Double share();

    String remark();

    /** What must be known about the number, longer than a cell. */
    String explanation();
}
