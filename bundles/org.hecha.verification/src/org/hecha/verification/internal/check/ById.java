package org.hecha.verification.internal.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.verification.internal.comparison.InventoryIndex;

/** Rows, sources and figures of one run by their id. */
final class ById {

    private final Map<String, ComparisonRow> rows = new HashMap<>();
    private final InventoryIndex stated;

    private ById(CheckSubject subject) {
        subject.comparison().forEach(row -> rows.putIfAbsent(row.subjectId(), row));
        stated = new InventoryIndex(subject.inventory());
    }

    /** Made once for each run. */
    static ById of(CheckSubject subject) {
        return subject.shared(ById.class, () -> new ById(subject));
    }

    Optional<ComparisonRow> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    Optional<EmissionSource> source(String id) {
        return stated.source(id);
    }

    Optional<ReportedFigure> figure(String id) {
        return stated.figure(id);
    }
}
