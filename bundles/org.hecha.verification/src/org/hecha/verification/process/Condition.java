package org.hecha.verification.process;

import java.util.List;

import org.hecha.core.text.Localized;

/**
 * A named condition on which a step begins or ends. Registered as a Declarative Service; process data refer to it by
 * id. Without state, called from any thread; it changes nothing.
 */
public interface Condition {

    /** Stable id: {@code conflicts-declared}. */
    String id();

    /** What is missing, one clause each, naming the object; empty where the condition holds. */
    List<Localized> missing(ConditionSubject subject);

    /** Whether it must hold before the step is signed; false for the signature itself and for what follows it. */
    default boolean beforeSigning() {
        return true;
    }
}
