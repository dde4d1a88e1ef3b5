package org.hecha.verification.internal.check;

import java.util.List;
import java.util.Optional;

import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.FolderState;
import org.hecha.verification.internal.evidence.EvidenceOfSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nothing lies in the folder of evidence that nobody registered. */
@Component(service = Check.class)
public final class EvidenceRegistered implements Check {

    private static final int NAMED = 3;

    private final EvidenceOfSubject evidence;

    @Activate
    public EvidenceRegistered(@Reference EvidenceOfSubject evidence) {
        this.evidence = evidence;
    }

    @Override
    public String ruleId() {
        return "HECHA-EVIDENCE-EXTRA";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Optional<FolderState> files = evidence.files(subject);
        if (files.isEmpty()) {
            report.notApplicable("");
            return;
        }
        List<String> extra = files.get().extra();
        if (extra.isEmpty()) {
            report.passed("");
        } else {
            report.failed("", "extra", null, String.valueOf(extra.size()), Listing.of(extra, NAMED));
        }
    }
}
