package org.hecha.ui;

import org.eclipse.emf.ecore.EObject;

/**
 * Leads from one page to another: "every finding leads to its evidence and back in one click". In the application's context.
 * UI thread.
 *
 * <p>A part says in its model element which objects it shows by tags {@code shows:CLASS}, for instance
 * {@code <tags>shows:EvidenceItem</tags>}; parts of any bundle take part.
 */
public interface Navigator {

    /** Brings a part of the window to the front, opening it where it is closed. @param partId its element id */
    void show(String partId);

    /** Chooses an object in the session and brings the page to the front that shows objects of its kind, if there is one. */
    void reveal(EObject object);
}
