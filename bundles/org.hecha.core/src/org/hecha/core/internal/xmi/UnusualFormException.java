package org.hecha.core.internal.xmi;

/** The content is not in the form that we write: EMF's own loader decides what it is. Never reaches a user. */
final class UnusualFormException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusualFormException(String what) {
        // A signal, not an error: nobody looks at its stack.
        super(what, null, false, false);
    }
}
