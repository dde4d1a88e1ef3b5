package org.hecha.ui.fix;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that is wrong, as a fix sees it. Immutable but for the object, which is the open document's.
 *
 * @param kind what found it
 * @param code stable code of the calculation problem, or id of the rule that failed
 * @param subject what it concerns; empty for the engagement as a whole
 * @param message one sentence, in the user's language
 */
public record Trouble(Kind kind, String code, Optional<EObject> subject, String message) {

    /** What found it. */
    public enum Kind {
        /** Something cannot be calculated, or must be known about a number. */
        CALCULATION,
        /** A check failed and no finding was raised of it. */
        CHECK,
        /** A check could not be decided. */
        UNDECIDED,
        /** A contribution was refused when it was loaded. */
        CONTRIBUTION
    }

    public Trouble {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(code);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(message);
    }

    /** Whether it concerns an object of that class; the object. */
    public <T> Optional<T> subject(Class<T> type) {
        return subject.filter(type::isInstance).map(type::cast);
    }
}
