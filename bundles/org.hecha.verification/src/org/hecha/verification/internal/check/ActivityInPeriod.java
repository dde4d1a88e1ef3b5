package org.hecha.verification.internal.check;

import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** Activity data lie inside the period of their source, and sources inside that of the engagement. */
@Component(service = Check.class)
public final class ActivityInPeriod extends SourceCheck {

    public ActivityInPeriod() {
        super("HECHA-PERIOD");
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        Optional<Span> whole = Span.of(subject.engagement().getPeriodStart(), subject.engagement().getPeriodEnd());
        Optional<Span> own = Span.of(subject.engagement(), source);
        if (own.isEmpty()) {
            report.undecided(source.getId(), Naming.of(source), "?", "?");
            return true;
        }
        boolean objected = false;
        if (own.get().backwards() || whole.isPresent() && !whole.get().contains(own.get())) {
            report.failed(source.getId(), "source", null, Naming.of(source), own.get().toString(),
                    whole.map(Span::toString).orElse("?"));
            objected = true;
        }
        Optional<Span> outside = source.getActivityData().stream()
                .flatMap(row -> Span.of(row.getPeriodStart(), row.getPeriodEnd()).stream())
                .filter(span -> span.backwards() || !own.get().contains(span)).findFirst();
        if (outside.isPresent()) {
            report.failed(source.getId(), "activity", null, Naming.of(source),
                    outside.get().toString(), own.get().toString());
            objected = true;
        }
        return objected;
    }
}
