package org.hecha.standard.iso14064.internal.check;

import java.util.stream.Collectors;

import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** ISO 14064-3, clause 9: an unmodified opinion leaves no grave finding open. */
@Component(service = Check.class)
public final class OpinionFitsFindings implements Check {

    @Override
    public String ruleId() {
        return "ISO14064-3-9";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Opinion opinion = subject.engagement().getOpinion();
        if (opinion == null) {
            report.notApplicable("");
            return;
        }
        String open = subject.findings().getFindings().stream().filter(OpinionFitsFindings::grave)
                .map(finding -> "#" + finding.getNumber()).collect(Collectors.joining(", "));
        boolean qualified = opinion.getQualification() != null && !opinion.getQualification().isBlank();
        if (opinion.getKind() == OpinionKind.UNMODIFIED && !open.isEmpty()) {
            report.failed("", "unmodified", null, ReportContent.phrase("openFindings", open));
        } else if (opinion.getKind() == OpinionKind.MODIFIED && !qualified) {
            report.failed("", "qualification", null, ReportContent.phrase("noQualification"));
        } else {
            report.passed("");
        }
    }

    private static boolean grave(Finding finding) {
        return finding.getSeverity() == Severity.FAIL && (finding.getState() == FindingState.OPEN
                || finding.getState() == FindingState.ANSWERED || finding.getState() == FindingState.ACCEPTED);
    }
}
