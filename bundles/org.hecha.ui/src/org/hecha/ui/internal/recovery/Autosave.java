package org.hecha.ui.internal.recovery;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.core.ModelFiles;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.internal.calculation.Snapshot;
import org.hecha.ui.recovery.Difference;
import org.hecha.ui.recovery.Recoverable;
import org.hecha.ui.recovery.Recovery;
import org.hecha.ui.recovery.RecoveryCopies;
import org.hecha.ui.recovery.RecoveryFolder;
import org.hecha.ui.recovery.RecoveryOffer;
import org.hecha.ui.recovery.RecoveryState;

/** Keeps recovery copies of the open engagement. Made and told on the UI thread. */
public final class Autosave implements SessionListener {

    private final RecoveryCopies<EngagementDocument> copies;

    /** @param saving whether a save is under way, which may still fail */
    public Autosave(Recovery recovery, BooleanSupplier saving) {
        this.copies = new RecoveryCopies<>(recovery, new Engagements(recovery.session(), saving));
    }

    /** The newest copy of {@code stored} that was left behind by a crash; slow. @throws Refusal as {@link RecoveryOffer#of} */
    public static Optional<RecoveryOffer<EngagementDocument>> offer(EngagementDocument stored, RecoveryFolder folder) throws Refusal {
        return RecoveryOffer.of(stored.folder(), folder, copy -> EngagementDocument.recover(stored.folder(), copy),
                copy -> Difference.between(roots(stored), roots(copy)));
    }

    private static List<EObject> roots(EngagementDocument document) {
        return List.of(document.engagement(), document.inventory(), document.evidence(), document.findings());
    }

    /** Goes on with the copies of an offer; call it before the engagement is opened in the session. */
    public EngagementDocument take(RecoveryOffer<EngagementDocument> offer) {
        offer.take(copies, offer.content());
        return offer.content();
    }

    @Override
    public void documentChanged() {
        copies.documentChanged();
    }

    @Override
    public void contentChanged() {
        copies.contentChanged();
    }

    @Override
    public void workChanged() {
        copies.settled();
    }

    /** Asks a running copy to stop. */
    public void stop() {
        copies.stop();
    }

    /** The engagement of a session, as something of which copies are kept. */
    private record Engagements(Session session, BooleanSupplier saving) implements Recoverable<EngagementDocument> {

        @Override
        public Optional<EngagementDocument> open() {
            return session.isReadOnly() ? Optional.empty() : session.document();
        }

        @Override
        public boolean isDirty(EngagementDocument document) {
            return document.isDirty();
        }

        @Override
        public boolean isSaving() {
            return saving.getAsBoolean();
        }

        @Override
        public long generation() {
            return session.generation();
        }

        @Override
        public Path place(EngagementDocument document) {
            return document.folder();
        }

        @Override
        public Optional<RecoveryState> state(EngagementDocument document) {
            return Snapshot.of(document, session::generation).map(Engagements::state);
        }

        private static RecoveryState state(Snapshot copy) {
            Map<String, EObject> roots = new LinkedHashMap<>();
            roots.put(ModelFiles.ENGAGEMENT, copy.engagement());
            roots.put(ModelFiles.INVENTORY, copy.inventory());
            roots.put(ModelFiles.EVIDENCE, copy.evidence());
            roots.put(ModelFiles.FINDINGS, copy.findings());
            return new RecoveryState(copy.engagement().getTitle(), roots);
        }
    }
}
