package org.hecha.standard.calculation;

import java.util.List;
import java.util.Optional;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.standard.Validity;

/**
 * Where one value in a derivation comes from.
 *
 * @param kind sort of origin
 * @param documentId document or factor table, or empty
 * @param edition its edition or data year, or empty
 * @param entry row and column, page or cell, or empty
 * @param standing how sure a published value is; OFFICIAL for values that are not published ones
 * @param note what a reader must know, or {@link Text#NONE}
 * @param evidenceIds evidence that proves it
 * @param validity reporting periods a published value is meant for
 * @param acceptance who accepted it although it is unconfirmed, where somebody did
 */
public record Origin(ProvenanceKind kind, String documentId, String edition, String entry, Standing standing,
        Text note, List<String> evidenceIds, Validity validity, Optional<Acceptance> acceptance) {

    public Origin {
        evidenceIds = List.copyOf(evidenceIds);
    }

    /** The origin of a value that needs no acceptance and of which no validity is known. */
    public Origin(ProvenanceKind kind, String documentId, String edition, String entry, Standing standing, Text note,
            List<String> evidenceIds) {
        this(kind, documentId, edition, entry, standing, note, evidenceIds, Validity.OPEN, Optional.empty());
    }
}
