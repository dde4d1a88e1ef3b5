package org.hecha.ui.score.internal.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.hecha.core.OpenDossier;
import org.hecha.model.dossier.Dossier;
import org.hecha.ui.recovery.Recoverable;
import org.hecha.ui.recovery.Recovery;
import org.hecha.ui.recovery.RecoveryCopies;
import org.hecha.ui.recovery.RecoveryState;
import org.hecha.ui.score.DossierListener;
import org.hecha.ui.score.DossierOpening;
import org.hecha.ui.score.DossierSession;

/** Keeps recovery copies of the open dossier. Told on the UI thread. */
public final class DossierCopies implements DossierListener {

    private final Dossiers dossiers;
    private final Supplier<Recovery> recovery;
    private RecoveryCopies<OpenDossier> keeper;

    /** @param recovery asked when it is needed */
    public DossierCopies(DossierSession session, Supplier<Recovery> recovery) {
        this.dossiers = new Dossiers(session);
        this.recovery = recovery;
    }

    /** Who keeps them. UI thread. */
    public RecoveryCopies<OpenDossier> keeper() {
        if (keeper == null) {
            keeper = new RecoveryCopies<>(recovery.get(), dossiers);
        }
        return keeper;
    }

    @Override
    public void dossierChanged() {
        keeper().documentChanged();
        contentChanged();
    }

    @Override
    public void contentChanged() {
        dossiers.remember();
        keeper().contentChanged();
    }

    @Override
    public void saved() {
        contentChanged();
    }

    /** The dossier of a session, as something of which copies are kept: copied where alone it changes, for it is small. */
    private static final class Dossiers implements Recoverable<OpenDossier> {

        private final DossierSession session;
        private volatile Copy newest;

        /** @param dossier nobody changes it */
        private record Copy(OpenDossier of, Dossier dossier) {
        }

        Dossiers(DossierSession session) {
            this.session = session;
        }

        void remember() {
            newest = session.document().filter(OpenDossier::isDirty).map(open -> new Copy(open, open.copy())).orElse(null);
        }

        @Override
        public Optional<OpenDossier> open() {
            return session.document();
        }

        @Override
        public boolean isDirty(OpenDossier document) {
            return document.isDirty();
        }

        @Override
        public long generation() {
            return session.generation();
        }

        @Override
        public Path place(OpenDossier document) {
            return document.file();
        }

        @Override
        public Optional<RecoveryState> state(OpenDossier document) {
            Copy copy = newest;
            if (copy == null || copy.of() != document) {
                return Optional.empty();
            }
            String name = copy.dossier().getFactoryName();
            String title = name == null || name.isBlank() ? String.valueOf(document.file().getFileName()) : name;
            return Optional.of(new RecoveryState(title, Map.of(DossierOpening.COPY, copy.dossier())));
        }
    }
}
