package org.hecha.verification.internal.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.comparison.ComparisonRow;

/** Rows, sources and figures of one run by their id, so that a hundred thousand sources are not looked through for each of them. */
final class ById {

    private final Map<String, ComparisonRow> rows = new HashMap<>();
    private final Map<String, EmissionSource> sources = new HashMap<>();
    private final Map<String, ReportedFigure> figures = new HashMap<>();

    private ById(CheckSubject subject) {
        subject.comparison().forEach(row -> rows.putIfAbsent(row.subjectId(), row));
        subject.inventory().getSources().forEach(source -> sources.putIfAbsent(source.getId(), source));
        subject.inventory().getFigures().forEach(figure -> figures.putIfAbsent(figure.getId(), figure));
    }

    /** Made once for each run. */
    static ById of(CheckSubject subject) {
        return subject.shared(ById.class, () -> new ById(subject));
    }

    Optional<ComparisonRow> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    Optional<EmissionSource> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    Optional<ReportedFigure> figure(String id) {
        return Optional.ofNullable(figures.get(id));
    }
}
