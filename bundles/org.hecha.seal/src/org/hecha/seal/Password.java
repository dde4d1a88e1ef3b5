package org.hecha.seal;

import org.hecha.core.text.Refusal;

/** Somebody who can be asked for a password or a PIN, and is asked only where one is needed. */
@FunctionalInterface
public interface Password {

    /**
     * Asks, once.
     *
     * @return the password; whoever asked fills it with zeros
     * @throws Refusal where there is none
     */
    char[] ask() throws Refusal;
}
