package org.hecha.verification.internal.check;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.verification.evidence.EvidenceKind;
import org.hecha.verification.evidence.EvidenceKinds;
import org.hecha.verification.evidence.Requirement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every kind of evidence that the criteria ask for is there. */
@Component(service = Check.class)
public final class EvidenceRequired implements Check {

    private final EvidenceKinds kinds;

    @Activate
    public EvidenceRequired(@Reference EvidenceKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String ruleId() {
        return "HECHA-EVIDENCE-REQUIRED";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Map<EvidenceKind, Requirement> required = kinds.required(subject.engagement(), subject.inventory());
        if (required.isEmpty()) {
            report.notApplicable("");
            return;
        }
        Set<String> there = EvidenceItems.counting(subject.evidence()).stream()
                .flatMap(item -> kinds.find(item.getKind()).stream()).map(EvidenceKind::id).collect(Collectors.toSet());
        required.forEach((kind, requirement) -> {
            if (there.contains(kind.id())) {
                report.passed("");
            } else {
                report.failed("", kind.id(), null, kind.title(), kind.id(), Standings.remark(requirement.standing()));
            }
        });
    }
}
