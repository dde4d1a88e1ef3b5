package org.hecha.verification.internal.check;

import java.util.Optional;
import java.util.Set;

import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.FileCondition;
import org.hecha.standard.evidence.FileState;
import org.hecha.standard.evidence.FolderState;
import org.hecha.verification.internal.evidence.EvidenceOfSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every registered file lies where the register says, with the content that was registered; withdrawn ones too. */
@Component(service = Check.class)
public final class EvidenceUnchanged implements Check {

    private final EvidenceOfSubject evidence;

    @Activate
    public EvidenceUnchanged(@Reference EvidenceOfSubject evidence) {
        this.evidence = evidence;
    }

    @Override
    public String ruleId() {
        return "HECHA-EVIDENCE-FILE";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        report(evidence.files(subject), Set.of(FileCondition.MISSING, FileCondition.RENAMED, FileCondition.CHANGED,
                FileCondition.UNREADABLE), report);
    }

    /** Reports every file in one of these conditions; the question does not arise where there are no files to look at. */
    static void report(Optional<FolderState> files, Set<FileCondition> wrong, CheckReport report) {
        if (files.isEmpty() || files.get().items().isEmpty()) {
            report.notApplicable("");
            return;
        }
        boolean objected = false;
        for (FileState state : files.get().items()) {
            if (wrong.contains(state.condition())) {
                report.failed(state.itemId(), state.condition().name(), null, state.reason());
                objected = true;
            }
        }
        if (!objected) {
            report.passed("");
        }
    }
}
