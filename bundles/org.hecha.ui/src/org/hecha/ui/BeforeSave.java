package org.hecha.ui;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;

/** What is done to an engagement before it is saved. */
@FunctionalInterface
public interface BeforeSave {

    /**
     * Finds out what that is. Not on the UI thread, but where there is no other way; it only reads. Where the user changes
     * the engagement meanwhile the answer is thrown away, and reading may fail with any exception.
     *
     * @return makes the command, on the UI thread and while the engagement is as it was; empty where there is nothing to do
     * @throws Refusal why it must not be saved
     */
    Optional<Supplier<Command>> find(EngagementDocument document) throws Refusal;
}
