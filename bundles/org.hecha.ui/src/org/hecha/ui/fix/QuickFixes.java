package org.hecha.ui.fix;

import java.util.List;

import org.hecha.core.EngagementDocument;

/**
 * Knows fixes for some problems. To be registered as a Declarative Service by any bundle. Only what is clearly right is offered:
 * where a person would have to choose, there is no quick fix. UI thread; answers at once and changes nothing.
 */
public interface QuickFixes {

    /** What can be done; empty where this contribution knows nothing about that problem. */
    List<QuickFix> fixesFor(EngagementDocument document, Trouble trouble);
}
