package org.hecha.ui.recovery;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/**
 * What a recovery copy holds. Nobody changes the objects any more.
 *
 * @param title what the document is called, in the words of its user; may be empty
 * @param roots one object, with everything below it, per name of a file
 */
public record RecoveryState(String title, Map<String, EObject> roots) {

    public RecoveryState {
        title = Objects.requireNonNullElse(title, ""); //$NON-NLS-1$
        roots = Collections.unmodifiableMap(new LinkedHashMap<>(roots));
    }
}
