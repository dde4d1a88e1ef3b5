package org.hecha.verification.internal.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** The activity data of a source cover its whole period. */
@Component(service = Check.class)
public final class ActivityWithoutGaps extends SourceCheck {

    public ActivityWithoutGaps() {
        super("HECHA-GAPS");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return super.concerns(source) && source.getActivityData().stream()
                .anyMatch(row -> row.getPeriodStart() != null && row.getPeriodEnd() != null);
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        Optional<Span> own = Span.of(subject.engagement(), source);
        if (own.isEmpty()) {
            return false;
        }
        List<Span> covered = source.getActivityData().stream()
                .flatMap(row -> Span.of(row.getPeriodStart(), row.getPeriodEnd()).stream())
                .sorted(Comparator.comparing(Span::first)).toList();
        LocalDate next = own.get().first();
        for (Span span : covered) {
            if (span.first().isAfter(next)) {
                return gap(source, next, span.first().minusDays(1), report);
            }
            next = span.last().plusDays(1).isAfter(next) ? span.last().plusDays(1) : next;
        }
        return !next.isAfter(own.get().last()) && gap(source, next, own.get().last(), report);
    }

    private static boolean gap(EmissionSource source, LocalDate first, LocalDate last, CheckReport report) {
        report.failed(source.getId(), "gap", null, Naming.of(source), first.toString(),
                last.toString());
        return true;
    }
}
