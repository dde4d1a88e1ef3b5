package org.hecha.quantification.internal.calculation;

import java.util.Optional;

import org.hecha.model.base.Provenance;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.calculation.Acceptance;
import org.hecha.standard.calculation.PublishedDefault;

/**
 * Whether a team member accepted an unconfirmed value for a symbol, and which. A parameter without a value of its own
 * only carries the acceptance: it holds for the table, edition and entry it names and for no other, so that another
 * choice of tables does not inherit it.
 */
record Accepted(Optional<Acceptance> acceptance, String tableId, String edition, String entry) {

    /** Nobody accepted anything. */
    static final Accepted NOTHING = new Accepted(Optional.empty(), "", "", "");

    /** @param parameter of the symbol, or null */
    static Accepted by(Parameter parameter) {
        Provenance provenance = parameter == null ? null : parameter.getProvenance();
        if (provenance == null || Case.blank(provenance.getAcceptedBy())) {
            return NOTHING;
        }
        Optional<Acceptance> acceptance = Optional.of(
                new Acceptance(provenance.getAcceptedBy(), Case.orEmpty(provenance.getAcceptedReason())));
        return parameter.getValue() != null ? new Accepted(acceptance, "", "", "")
                : new Accepted(acceptance, Case.orEmpty(provenance.getDocumentId()),
                        Case.orEmpty(provenance.getEdition()), Case.orEmpty(provenance.getEntry()));
    }

    /** The acceptance of this value. */
    Optional<Acceptance> of(PublishedDefault published) {
        boolean fits = fits(tableId, published.table().id()) && fits(edition, published.edition())
                && (fits(entry, published.entry()) || entry.equals(published.factor().key()));
        return fits ? acceptance : Optional.empty();
    }

    private static boolean fits(String named, String actual) {
        return named.isBlank() || named.equals(actual);
    }
}
