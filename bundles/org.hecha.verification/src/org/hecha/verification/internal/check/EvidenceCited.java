package org.hecha.verification.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.verification.internal.evidence.EvidenceOfSubject;
import org.hecha.verification.internal.evidence.Owner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whatever is cited is in the register. Activity data are asked by {@link EvidencePresent}, all else here. */
@Component(service = Check.class)
public final class EvidenceCited implements Check {

    private static final int NAMED = 3;

    private final EvidenceOfSubject evidence;

    @Activate
    public EvidenceCited(@Reference EvidenceOfSubject evidence) {
        this.evidence = evidence;
    }

    @Override
    public String ruleId() {
        return "HECHA-EVIDENCE-CITED";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Set<String> known = new HashSet<>();
        subject.evidence().getItems().stream().map(EvidenceItem::getId).forEach(known::add);
        boolean asked = false;
        boolean objected = false;
        for (Owner owner : evidence.citations(subject).owners()) {
            List<String> lost = owner.citedOtherwise().stream().filter(id -> !known.contains(id)).toList();
            asked |= !owner.citedOtherwise().isEmpty();
            if (!lost.isEmpty()) {
                report.failed(owner.id(), "cited", null, owner.label(), String.valueOf(lost.size()), Listing.of(lost, NAMED));
                objected = true;
            }
        }
        if (!asked) {
            report.notApplicable("");
        } else if (!objected) {
            report.passed("");
        }
    }
}
