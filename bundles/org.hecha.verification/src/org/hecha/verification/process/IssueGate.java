package org.hecha.verification.process;

import java.util.List;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;

/** Whether a report may be issued and sealed. The thread that owns the document. */
public interface IssueGate {

    /**
     * What stands against it: no approval that holds, an opinion that the findings bar, an unmodified one with a
     * material misstatement. An engagement that uses no process is asked about its opinion, and where its checks were run,
     * whether they still say the same; who changed the inventory since then runs them again.
     *
     * @return clauses; empty where nothing does
     */
    List<Localized> obstacles(EngagementDocument document);

    /** Whether the engagement records its process at all; who signed had one, whatever became of its steps. */
    default boolean recorded(EngagementDocument document) {
        return !document.engagement().getProcess().isEmpty() || !document.engagement().getSignOffs().isEmpty();
    }
}
