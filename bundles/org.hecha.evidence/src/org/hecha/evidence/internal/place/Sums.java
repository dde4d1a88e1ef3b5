package org.hecha.evidence.internal.place;

import java.util.Optional;

import org.hecha.model.evidence.Anchor;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.SourceSum;
import org.hecha.standard.evidence.SumComparison;

/** Hands out what a column adds up to. */
final class Sums {

    private Sums() {
    }

    static SourceSum of(String annotationId, EvidenceItem item, Anchor anchor, ColumnTotal total,
            Optional<SumComparison> comparison) {
        return new SourceSum(annotationId, item.getId(), Typed.of(anchor), total.heading(), total.sum(), total.unit(),
                total.used(), total.firstRow(), total.lastRow(), total.skipped(), total.notes(), comparison);
    }
}
