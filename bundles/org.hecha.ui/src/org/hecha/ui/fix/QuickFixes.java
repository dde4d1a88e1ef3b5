package org.hecha.ui.fix;

import java.util.List;

import org.hecha.core.EngagementDocument;

/**
 * Knows fixes for some problems. To be registered as a Declarative Service by any bundle. Only what is clearly right is offered:
 * where a person would have to choose, there is no quick fix. Changes nothing.
 */
public interface QuickFixes {

    /** What can be done; empty where this contribution knows nothing about that problem. UI thread; answers at once. */
    List<QuickFix> fixesFor(EngagementDocument document, Trouble trouble);

    /** Whether more can be said once something was calculated; then {@link #calculatedFor} is asked, too. Answers at once. */
    default boolean calculates(Trouble trouble) {
        return false;
    }

    /**
     * What can be done, where that takes a calculation. Not on the UI thread; it only reads. Where the user changes the
     * engagement meanwhile the answer is thrown away, and reading may fail with any exception.
     */
    default List<QuickFix> calculatedFor(EngagementDocument document, Trouble trouble) {
        return List.of();
    }
}
