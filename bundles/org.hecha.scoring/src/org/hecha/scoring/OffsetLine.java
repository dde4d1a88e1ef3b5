package org.hecha.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.OffsetKind;
import org.hecha.standard.Text;

/**
 * One offset of the dossier, counted or refused. Immutable.
 *
 * @param offsetId id in the dossier
 * @param kind kind
 * @param title name of the kind
 * @param counted whether it counts
 * @param tonnes amount counted in tCO2e, zero where it is refused
 * @param category category it is allocated to
 * @param reason one sentence: how it was converted, or why it is refused
 * @param notes remarks
 */
public record OffsetLine(String offsetId, OffsetKind kind, Text title, boolean counted, BigDecimal tonnes,
        int category, Localized reason, List<Localized> notes) {

    public OffsetLine {
        notes = List.copyOf(notes);
    }
}
