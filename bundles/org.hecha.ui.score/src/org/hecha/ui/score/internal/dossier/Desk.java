package org.hecha.ui.score.internal.dossier;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.hecha.core.OpenDossier;
import org.hecha.model.dossier.Dossier;
import org.hecha.scoring.Scheme;
import org.hecha.scoring.Scoring;
import org.hecha.ui.score.DossierSession;

/** What the pages of a dossier work with: the dossier, its scheme, the pen. UI thread. */
record Desk(DossierSession session, Supplier<Optional<Scoring>> scoring, Edits edits) {

    Optional<Dossier> dossier() {
        return session.document().map(OpenDossier::dossier);
    }

    Optional<Path> file() {
        return session.document().map(OpenDossier::file);
    }

    /** The scheme of the open dossier, where it is installed. */
    Optional<Scheme> scheme() {
        return dossier().flatMap(dossier -> scoring.get().flatMap(service -> service.scheme(dossier.getSchemeId())));
    }
}
