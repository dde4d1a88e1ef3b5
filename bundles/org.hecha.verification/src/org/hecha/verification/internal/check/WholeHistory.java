package org.hecha.verification.internal.check;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.verification.HistoryChain;
import org.osgi.service.component.annotations.Component;

/** Nothing was removed from the history of the findings or changed in it. */
@Component(service = Check.class)
public final class WholeHistory implements Check {

    private static final int MOST_SAID = 5;

    @Override
    public String ruleId() {
        return "HECHA-HISTORY";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        List<Localized> flaws = HistoryChain.verify(subject.findings());
        if (flaws.isEmpty()) {
            // also without findings: the run that raises the first ones must not make its own answer outdated
            report.passed("");
        } else {
            Localized sentences = locale -> String.join(" ", flaws.stream().limit(MOST_SAID)
                    .map(flaw -> flaw.in(locale)).toList());
            report.failed("", "chain", null, flaws.size(), sentences);
        }
    }
}
