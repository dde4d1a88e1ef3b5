package org.hecha.verification.internal.check;

import java.util.LinkedHashMap;
import java.util.Map;

import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.EvidenceItems;
import org.osgi.service.component.annotations.Component;

/** No file counts as two pieces of evidence. */
@Component(service = Check.class)
public final class EvidenceOnce implements Check {

    @Override
    public String ruleId() {
        return "HECHA-EVIDENCE-TWICE";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Map<String, EvidenceItem> known = new LinkedHashMap<>();
        boolean objected = false;
        boolean asked = false;
        for (EvidenceItem item : EvidenceItems.counting(subject.evidence())) {
            if (item.getSha256() != null) {
                asked = true;
                EvidenceItem first = known.putIfAbsent(item.getSha256(), item);
                if (first != null) {
                    report.failed(item.getId(), "twice", null, EvidenceItems.label(item), EvidenceItems.label(first));
                    objected = true;
                }
            }
        }
        if (!asked) {
            report.notApplicable("");
        } else if (!objected) {
            report.passed("");
        }
    }
}
