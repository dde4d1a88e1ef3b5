package org.hecha.ui.internal.calculation;

import java.util.Optional;
import java.util.function.LongSupplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.ui.Session;
import org.hecha.ui.internal.jobs.BackgroundRun;

/**
 * A copy of an engagement as it was at one generation, for work in the background.
 *
 * @param generation state of the model that was copied
 */
public record Snapshot(long generation, Engagement engagement, Inventory inventory, EvidenceRegister evidence,
        FindingRegister findings) {

    /**
     * Copies without holding up the user: copying only reads, and where the model was changed meanwhile the copy is
     * thrown away, whatever it looks like. Any thread.
     *
     * @param generation number of the state of the model, raised with every change
     * @return empty where the model changed while it was copied; the change asks for a new run itself
     */
    public static Optional<Snapshot> of(EngagementDocument document, LongSupplier generation) {
        long before = generation.getAsLong();
        try {
            Snapshot taken = new Snapshot(before, EcoreUtil.copy(document.engagement()),
                    EcoreUtil.copy(document.inventory()), EcoreUtil.copy(document.evidence()),
                    EcoreUtil.copy(document.findings()));
            return generation.getAsLong() == before ? Optional.of(taken) : Optional.empty();
        } catch (RuntimeException e) {
            if (generation.getAsLong() != before) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The engagement that is open in a session, copied for a {@link BackgroundRun}. */
    static BackgroundRun.Source<EngagementDocument, Snapshot> source(Session session) {
        return new BackgroundRun.Source<>(session::document, session::generation, document -> of(document, session::generation));
    }
}
