package org.hecha.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.seal.PackageVerdict;

/**
 * The scoring service. Knows the installed schemes by the services of their bundles alone. Safe for any thread; the
 * dossier and the packages' content must not change meanwhile.
 */
public interface Scoring {

    /**
     * Scores an application with the scheme's default interpretations.
     *
     * @param dossier the application
     * @param verdicts verdict per id of the dossier's package references; a reference without one earns nothing
     * @return the scorecard; whatever the dossier lacks is a reason on it, never an exception
     * @throws Refusal when the scheme the dossier names is not installed
     */
    default Scorecard score(Dossier dossier, Map<String, PackageVerdict> verdicts) throws Refusal {
        return score(dossier, verdicts, Map.of());
    }

    /**
     * Scores an application with interpretations other than the default ones.
     *
     * @param dossier the application
     * @param verdicts verdict per id of the dossier's package references
     * @param choices option id per policy id; policies not named keep their default
     * @throws Refusal when the scheme is not installed, or has no such policy or option
     */
    Scorecard score(Dossier dossier, Map<String, PackageVerdict> verdicts, Map<String, String> choices)
            throws Refusal;

    /** The installed scheme of that id, if there is one. */
    Optional<Scheme> scheme(String id);

    /** Installed schemes, by id. */
    List<Scheme> schemes();

    /** Scheme files that were refused when they were loaded, each with the reason in one sentence. */
    List<Problem> refused();
}
