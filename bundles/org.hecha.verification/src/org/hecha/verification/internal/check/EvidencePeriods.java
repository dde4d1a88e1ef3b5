package org.hecha.verification.internal.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.verification.evidence.CoverageCalendar;
import org.hecha.verification.evidence.Proofs;
import org.hecha.verification.evidence.SourceCoverage;
import org.osgi.service.component.annotations.Component;

/** The evidence that a source's activity data cite speaks about every month they cover. */
@Component(service = Check.class)
public final class EvidencePeriods extends SourceCheck {

    private static final int NAMED = 12;

    public EvidencePeriods() {
        super("HECHA-EVIDENCE-PERIOD");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return super.concerns(source) && !source.getActivityData().isEmpty();
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        Map<String, EvidenceItem> items = new LinkedHashMap<>();
        EvidenceItems.counting(subject.evidence()).forEach(item -> items.put(item.getId(), item));
        Engagement engagement = subject.engagement();
        boolean period = Span.of(engagement.getPeriodStart(), engagement.getPeriodEnd())
                .filter(span -> !span.backwards()).isPresent();
        if (!period || Proofs.of(source, items.values()).stream().noneMatch(items::containsKey)) {
            // without evidence another rule speaks up
            report.notApplicable(source.getId());
            return true;
        }
        SourceCoverage coverage = CoverageCalendar.of(source, engagement.getPeriodStart(), engagement.getPeriodEnd(), items);
        List<String> months = coverage.unproved().stream().map(month -> month.month().toString()).toList();
        if (months.isEmpty()) {
            return false;
        }
        Localized undated = coverage.undated().isEmpty() ? Localized.verbatim("")
                : Messages.of(EvidencePeriods.class).text("undatedEvidence", coverage.undated().size());
        report.failed(source.getId(), "period", null, Naming.of(source), String.valueOf(months.size()),
                Listing.of(months, NAMED), undated);
        return true;
    }
}
