package org.hecha.verification.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.verification.internal.evidence.EvidenceOfSubject;
import org.hecha.verification.internal.evidence.Owner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An item that proves the activity data of several sources is worth a look: a hint, for a bill may well state two quantities. */
@Component(service = Check.class)
public final class EvidenceShared implements Check {

    private static final int NAMED = 4;

    private final EvidenceOfSubject evidence;

    @Activate
    public EvidenceShared(@Reference EvidenceOfSubject evidence) {
        this.evidence = evidence;
    }

    @Override
    public String ruleId() {
        return "HECHA-EVIDENCE-SHARED";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Map<String, List<String>> users = new LinkedHashMap<>();
        for (Owner owner : evidence.citations(subject).owners()) {
            for (String id : owner.citedByActivity()) {
                users.computeIfAbsent(id, key -> new ArrayList<>()).add(Naming.of((EmissionSource) owner.object()));
            }
        }
        if (users.isEmpty()) {
            report.notApplicable("");
            return;
        }
        boolean objected = false;
        for (Map.Entry<String, List<String>> entry : users.entrySet()) {
            Optional<EvidenceItem> item = EvidenceItems.find(subject.evidence(), entry.getKey());
            if (entry.getValue().size() > 1 && item.isPresent()) {
                report.failed(entry.getKey(), "shared", null, EvidenceItems.label(item.get()),
                        String.valueOf(entry.getValue().size()), Listing.of(entry.getValue(), NAMED));
                objected = true;
            }
        }
        if (!objected) {
            report.passed("");
        }
    }
}
