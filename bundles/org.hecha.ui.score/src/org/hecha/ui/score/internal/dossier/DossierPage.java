package org.hecha.ui.score.internal.dossier;

import org.eclipse.swt.widgets.Control;

/** One page of the dossier. UI thread. */
interface DossierPage {

    /** The whole, for the tab. */
    Control control();

    /** Shows the open dossier as it is now. */
    void fill();

    /** Goes to the condition or indicator of that id. @return whether it stands on this page */
    default boolean reveal(String subject) {
        return false;
    }
}
