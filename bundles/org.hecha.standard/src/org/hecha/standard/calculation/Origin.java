package org.hecha.standard.calculation;

import java.util.List;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;

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
 */
public record Origin(ProvenanceKind kind, String documentId, String edition, String entry, Standing standing,
        Text note, List<String> evidenceIds) {

    public Origin {
        evidenceIds = List.copyOf(evidenceIds);
    }
}
