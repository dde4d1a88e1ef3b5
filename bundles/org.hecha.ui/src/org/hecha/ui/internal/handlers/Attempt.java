package org.hecha.ui.internal.handlers;

import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;

/** Something that may be refused; the refusal is told to the user. */
@FunctionalInterface
interface Attempt {

    void run() throws Refusal;

    static void to(Attempt attempt, Reporter reporter) {
        try {
            attempt.run();
        } catch (Refusal refusal) {
            reporter.tell(refusal);
        }
    }
}
