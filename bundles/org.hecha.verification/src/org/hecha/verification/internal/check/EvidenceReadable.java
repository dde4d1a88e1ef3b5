package org.hecha.verification.internal.check;

import java.util.Set;

import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.FileCondition;
import org.hecha.verification.internal.evidence.EvidenceOfSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every registered file can be opened: none is locked with a password or damaged. */
@Component(service = Check.class)
public final class EvidenceReadable implements Check {

    private final EvidenceOfSubject evidence;

    @Activate
    public EvidenceReadable(@Reference EvidenceOfSubject evidence) {
        this.evidence = evidence;
    }

    @Override
    public String ruleId() {
        return "HECHA-EVIDENCE-READABLE";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        EvidenceUnchanged.report(evidence.files(subject), Set.of(FileCondition.PASSWORD, FileCondition.CORRUPT), report);
    }
}
