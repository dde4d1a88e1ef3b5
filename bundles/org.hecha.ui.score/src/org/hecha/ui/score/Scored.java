package org.hecha.ui.score;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.scoring.Scorecard;
import org.hecha.standard.seal.PackageVerdict;

/**
 * What scoring one state of a dossier yielded. Immutable.
 *
 * @param card the scorecard; empty where the dossier could not be scored at all
 * @param refusal why it could not; empty where it was
 * @param verdicts verdict per id of a package reference
 * @param unreadable reason per id of a package reference that could not be read
 * @param at when
 */
public record Scored(Optional<Scorecard> card, Optional<Localized> refusal, Map<String, PackageVerdict> verdicts,
        Map<String, Localized> unreadable, Instant at) {

    public Scored {
        Objects.requireNonNull(at);
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
        unreadable = Collections.unmodifiableMap(new LinkedHashMap<>(unreadable));
    }
}
