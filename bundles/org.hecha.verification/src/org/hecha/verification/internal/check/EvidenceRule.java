package org.hecha.verification.internal.check;

import java.util.List;
import java.util.Map;

import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.evidence.EvidenceItems;

/** A check that asks the same question of every item of evidence that counts. Without state of its own. */
abstract class EvidenceRule implements Check {

    private final String ruleId;

    EvidenceRule(String ruleId) {
        this.ruleId = ruleId;
    }

    @Override
    public final String ruleId() {
        return ruleId;
    }

    @Override
    public final void check(CheckSubject subject, CheckReport report) {
        Map<String, EvidenceItem> successors = EvidenceItems.successors(subject.evidence());
        List<EvidenceItem> asked = subject.evidence().getItems().stream()
                .filter(item -> EvidenceItems.counts(item, successors) && concerns(subject, item)).toList();
        if (asked.isEmpty()) {
            report.notApplicable("");
            return;
        }
        boolean objected = false;
        for (EvidenceItem item : asked) {
            objected |= objects(subject, item, report);
        }
        if (!objected) {
            // one answer for all: ten thousand lines that say yes help nobody
            report.passed("");
        }
    }

    /** Which items are asked; all that count unless overridden. */
    boolean concerns(CheckSubject subject, EvidenceItem item) {
        return true;
    }

    /** Asks one item. @return true where something was reported */
    abstract boolean objects(CheckSubject subject, EvidenceItem item, CheckReport report);
}
