package org.hecha.verification.internal.check;

import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** Every activity datum is proved by an item of the evidence register. */
@Component(service = Check.class)
public final class EvidencePresent extends SourceCheck {

    public EvidencePresent() {
        super("HECHA-EVIDENCE");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return super.concerns(source) && !source.getActivityData().isEmpty();
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        Set<String> registered = subject.evidence().getItems().stream().map(EvidenceItem::getId)
                .collect(Collectors.toSet());
        long unproved = source.getActivityData().stream().filter(row -> row.getEvidenceIds().isEmpty()).count();
        long lost = source.getActivityData().stream().flatMap(row -> row.getEvidenceIds().stream())
                .filter(id -> !registered.contains(id)).distinct().count();
        if (unproved == 0 && lost == 0) {
            return false;
        }
        report.failed(source.getId(), "evidence", null, Naming.of(source), String.valueOf(unproved),
                String.valueOf(source.getActivityData().size()), String.valueOf(lost));
        return true;
    }
}
