package org.hecha.evidence;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.text.Refusal;

/** How the command of an intake is executed, once all copies are made. */
@FunctionalInterface
public interface Admission {

    /**
     * Executes the command on its document, on the thread that owns it, and returns when it was done.
     *
     * @throws Refusal where it was not executed; the copies are deleted then
     */
    void execute(Command command) throws Refusal;
}
